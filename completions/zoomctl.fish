# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_zoomctl_global_optspecs
    string join \n o/output= json out= tz= columns= sort= no-header profile= config= db= archive= q/quiet v/verbose h/help V/version
end

function __fish_zoomctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_zoomctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_zoomctl_using_subcommand
    set -l cmd (__fish_zoomctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c zoomctl -n "__fish_zoomctl_needs_command" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "init" -d 'Set zoomctl up: credentials, configuration, database, templates, cron'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "auth" -d 'Store, check and remove the credentials'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "meeting" -d 'Work on meetings at Zoom'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "session" -d 'The schedule: what should happen'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "roster" -d 'Who is expected where'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "provision" -d 'Make Zoom agree with the schedule'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "status" -d 'Show how the day stands'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "recording" -d 'Recordings: list them and archive them'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "participant" -d 'Who was there, as Zoom reports it'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "attendance" -d 'Who attended how much'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "coverage" -d 'Compare the schedule with meetings, recordings, transcripts and attendance'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "webhook" -d 'What Zoom tells by itself'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "user" -d 'The hosts of the Zoom account'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "person" -d 'What is kept of a person'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "sdk" -d 'Signatures for Zoom\'s Meeting SDK'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "run" -d 'The ledger of batch jobs'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "db" -d 'The database file'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "config" -d 'The settings, and where each comes from'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "cron" -d 'The jobs in the user\'s crontab'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "api" -d 'Make any call to Zoom and print its JSON'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "doctor" -d 'Look for what would keep the jobs from working'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "sandbox" -d 'A simulated Zoom on this machine'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "demo" -d 'Play a whole day against a simulated Zoom'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "completions" -d 'Print the completion script for a shell'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "man" -d 'Print the manual page, or write all of them'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l store -d 'Where they are stored' -r -f -a "keyring\t'The desktop\'s keyring, which cron cannot read'
file\t'A file of mode 0600, which cron can read'
command\t'The output of credential_command'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l account-id -d 'Account id of the app' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l client-id -d 'Client id of the app' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l plan -d 'Plan of the Zoom account, for a new configuration file [default: pro]' -r -f -a "free\t''
pro\t''
business\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l templates -d 'Write sessions.csv and roster.csv with examples into this folder' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l dry-run -d 'Check the credentials, and make nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l yes -d 'Take the default of whatever no flag names, instead of asking'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand init" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -f -a "login" -d 'Store the credentials of a Server-to-Server OAuth app, once Zoom took them'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -f -a "check" -d 'Ask Zoom for a token and compare its scopes with what the jobs need'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -f -a "status" -d 'Say where each secret comes from, without the network'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -f -a "logout" -d 'Remove the stored credentials and the cached token of this profile'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -f -a "token" -d 'Print an access token, valid for up to an hour'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l store -d 'Where they are stored' -r -f -a "keyring\t'The desktop\'s keyring, which cron cannot read'
file\t'A file of mode 0600, which cron can read'
command\t'The output of credential_command'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l account-id -d 'Account id of the app' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l client-id -d 'Client id of the app' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l as-cron -d 'Try it in the bare environment of cron: HOME, PATH and SHELL only'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "login" -d 'Store the credentials of a Server-to-Server OAuth app, once Zoom took them'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "check" -d 'Ask Zoom for a token and compare its scopes with what the jobs need'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "status" -d 'Say where each secret comes from, without the network'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "logout" -d 'Remove the stored credentials and the cached token of this profile'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "token" -d 'Print an access token, valid for up to an hour'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -f -a "create" -d 'Create a meeting, or the meeting of a session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -f -a "get" -d 'Ask Zoom for one meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -f -a "list" -d 'List the meetings of hosts: of those named, else of all in the schedule'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -f -a "update" -d 'Change a meeting; what no flag names stays'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -f -a "delete" -d 'Delete a meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -f -a "link" -d 'Tie an existing meeting to a session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -f -a "end" -d 'End a running meeting for everybody'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -f -a "invitation" -d 'Show the text that invites to a meeting, in the language of the account'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete link end invitation help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l topic -d 'Title, at most 200 characters' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l start -d 'Start: RFC 3339, or local time with `--timezone`' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l duration -d 'Length in minutes, 1 to 1440' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l timezone -d 'IANA zone of the start' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l agenda -d 'Description, at most 2000 characters' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l passcode -d 'Passcode, at most 10 of letters, digits and @ - _ *' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l waiting-room -d 'Let people wait until they are admitted' -r -f -a "true\t''
false\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l join-before-host -d 'Let people in before the host' -r -f -a "true\t''
false\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l auto-recording -d 'Record by itself' -r -f -a "cloud\t''
local\t''
none\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l set -d 'Any other setting of Zoom\'s; VALUE is JSON, or text as it is. May be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l host -d 'Host\'s e-mail or user id' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l session -d 'Make the meeting of this session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l source -d 'Who causes it' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l show-start-url -d 'Show a fresh start link too: whoever has it is the host'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l show-start-url -d 'Fetch a fresh start link and show it: whoever has it is the host'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l host -d 'Host\'s e-mail or user id; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l type -d 'Which meetings' -r -f -a "scheduled\t''
live\t''
upcoming\t''
previous_meetings\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l topic -d 'Title, at most 200 characters' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l start -d 'Start: RFC 3339, or local time with `--timezone`' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l duration -d 'Length in minutes, 1 to 1440' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l timezone -d 'IANA zone of the start' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l agenda -d 'Description, at most 2000 characters' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l passcode -d 'Passcode, at most 10 of letters, digits and @ - _ *' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l waiting-room -d 'Let people wait until they are admitted' -r -f -a "true\t''
false\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l join-before-host -d 'Let people in before the host' -r -f -a "true\t''
false\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l auto-recording -d 'Record by itself' -r -f -a "cloud\t''
local\t''
none\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l set -d 'Any other setting of Zoom\'s; VALUE is JSON, or text as it is. May be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l yes -d 'Do not ask'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would be deleted, and delete nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -l session -d 'Session that it serves' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -l manage -d 'Hand it over to us: the next provision lays the schedule over it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from link" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -l dry-run -d 'Show what would be ended, and end nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from end" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from invitation" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a meeting, or the meeting of a session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "get" -d 'Ask Zoom for one meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the meetings of hosts: of those named, else of all in the schedule'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a meeting; what no flag names stays'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "link" -d 'Tie an existing meeting to a session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "end" -d 'End a running meeting for everybody'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "invitation" -d 'Show the text that invites to a meeting, in the language of the account'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "import" -d 'Bring a schedule from CSV; sessions that are there already are updated'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "add" -d 'Add a session, or one for each week; each gets its own meeting at once'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "edit" -d 'Change a session, and its meeting with it; what no flag names stays'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "list" -d 'List sessions, earliest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "show" -d 'Show one session and its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "cancel" -d 'Cancel a session and delete its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "delete" -d 'Delete a session that never took place, and its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "resolve" -d 'Settle a session whose meeting is unknown or held'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "next" -d 'Show the coming session, of a person or of a host: when, where, and whether one can join'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "join" -d 'Open the join link of a session, or print it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "start" -d 'Start a session as its host, with a fresh start link'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "export" -d 'Write sessions for people: CSV, JSON, a calendar or a page to print'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "notices" -d 'List who must be told what: new, moved, cancelled, link changed, reminder due'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "link" -d 'Tie existing meetings to sessions that have none: same host, start and topic'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "tokens" -d 'Links to the join page, one for each person and session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve next join start export notices link tokens help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l cohort -d 'The file is the whole schedule of this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l from -d 'The file is the whole schedule from this day on, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l to -d 'The file is the whole schedule until this day, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l source -d 'Who caused this import' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l keep-going -d 'Store the good rows though others are bad (exit 6)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l allow-empty -d 'Take a file without data rows'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would change; store nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l prune-missing -d 'Cancel coming sessions that the file does not name, within `--cohort` or `--from/--to`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l revive -d 'Bring back what was cancelled by hand, where the file names it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l strict -d 'Refuse a schedule in which sessions of one host overlap'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l yes -d 'Do not ask'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l topic -d 'Title, at most 200 characters' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l start-time -l start -d 'Start: RFC 3339, or local time in the session\'s zone' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l duration-minutes -l duration -d 'Length in minutes, 1 to 1440' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l timezone -d 'IANA zone of the start' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l cohort -d 'Class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l provider -d 'Who carries it: zoom, google_meet, teams or manual' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l host-email -l host -d 'Zoom user who holds it' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l host-pool -d 'Pool from which a host is chosen' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l meeting-url -d 'Link of a session that Zoom does not carry' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l auto-recording -d 'Record by itself: cloud, local or none' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l waiting-room -d 'Let people wait until they are admitted' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l join-before-host -d 'Let people in before the host' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l passcode -d 'Passcode, at most 10 of letters, digits and @ - _ *' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l alternative-hosts -d 'E-mails of those who may hold it instead, separated by `;`' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l agenda -d 'Description, at most 1900 characters' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l repeat -d 'Add one for each week' -r -f -a "weekly\t'At the same time on the wall, every week'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l count -d 'So many sessions, 1 to 500' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l on -d 'On these weekdays instead of that of the start, e.g. mon,wed' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l strict -d 'Refuse what overlaps another session of the same host'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l dry-run -d 'Show what would be added; store nothing, make no meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l topic -d 'Title, at most 200 characters' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l start-time -l start -d 'Start: RFC 3339, or local time in the session\'s zone' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l duration-minutes -l duration -d 'Length in minutes, 1 to 1440' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l timezone -d 'IANA zone of the start' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l cohort -d 'Class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l provider -d 'Who carries it: zoom, google_meet, teams or manual' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l host-email -l host -d 'Zoom user who holds it' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l host-pool -d 'Pool from which a host is chosen' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l meeting-url -d 'Link of a session that Zoom does not carry' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l auto-recording -d 'Record by itself: cloud, local or none' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l waiting-room -d 'Let people wait until they are admitted' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l join-before-host -d 'Let people in before the host' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l passcode -d 'Passcode, at most 10 of letters, digits and @ - _ *' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l alternative-hosts -d 'E-mails of those who may hold it instead, separated by `;`' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l agenda -d 'Description, at most 1900 characters' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l revive -d 'Bring a cancelled session back; its meeting is made anew'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l strict -d 'Refuse what overlaps another session of the same host'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l dry-run -d 'Show what would change; change nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l from -d 'Starting on this day or later, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l to -d 'Starting on this day or earlier, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l cohort -d 'Only this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l host -d 'Only under this host' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l status -d 'Only in this state' -r -f -a "scheduled\t''
in_progress\t''
completed\t''
cancelled\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l person -d 'Only those at which this person, by id or e-mail, is expected' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l logs -d 'Who took which link when, instead of the sessions'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l person -d 'Tell whether this person, by id or e-mail, is expected; `join_url` is their own link, if they have one' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l show-start-url -d 'Fetch a fresh start link and show it: whoever has it is the host'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l dry-run -d 'Show what would be cancelled; change nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l yes -d 'Do not ask'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would be deleted; change nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l adopt -d 'This meeting is the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l create -d 'There is no meeting; make one'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l dry-run -d 'Show whether it could be done, and what; change nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l person -d 'Of this person, by id or e-mail, with their own link if they have one' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l host -d 'Of this host' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l watch -d 'Count down until interrupted, and show the session again whenever it changes'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from next" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l person -d 'Who joins, by id or e-mail, for the log; with their own link, if they have one' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l print -d 'Print the link instead of opening it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l qr -d 'Print the link as a QR code, for a phone'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from join" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l person -d 'Who starts, for the log; people of the roster by id or e-mail' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l force -d 'Start outside the window too'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l print -d 'Print the link instead of opening it: whoever has it is the host'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from start" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l from -d 'Starting on this day or later, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l to -d 'Starting on this day or earlier, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l cohort -d 'Only this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l host -d 'Only under this host' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l status -d 'Only in this state' -r -f -a "scheduled\t''
in_progress\t''
completed\t''
cancelled\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l person -d 'Only those at which this person, by id or e-mail, is expected' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l limit -d 'At most so many' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l format -d 'Make a document instead of data' -r -f -a "ics\t'A calendar by RFC 5545'
html\t'One page to print'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l raw -d 'Leave cells that a spreadsheet would run as they are'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -l since -d 'What changed after the end of this run [default: the last `provision` but one; runs for single sessions or people, as `session edit` makes them, do not count]' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -l remind -d 'Remind so many hours before the start' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from notices" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l days -d 'Sessions that start within so many days' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l match -d 'Look for the meetings in the lists of the hosts'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l yes -d 'Tie what the plan shows'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from link" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -f -a "create" -d 'Make links to the join page'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -f -a "list" -d 'List links, without what would open them'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -f -a "revoke" -d 'Take links back, by number, by session and person, or by the link itself'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from tokens" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "import" -d 'Bring a schedule from CSV; sessions that are there already are updated'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a session, or one for each week; each gets its own meeting at once'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a session, and its meeting with it; what no flag names stays'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "list" -d 'List sessions, earliest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one session and its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Cancel a session and delete its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a session that never took place, and its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'Settle a session whose meeting is unknown or held'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "next" -d 'Show the coming session, of a person or of a host: when, where, and whether one can join'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "join" -d 'Open the join link of a session, or print it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "start" -d 'Start a session as its host, with a fresh start link'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write sessions for people: CSV, JSON, a calendar or a page to print'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "notices" -d 'List who must be told what: new, moved, cancelled, link changed, reminder due'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "link" -d 'Tie existing meetings to sessions that have none: same host, start and topic'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "tokens" -d 'Links to the join page, one for each person and session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -f -a "import" -d 'Bring a roster from CSV; people who are there already are updated'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -f -a "list" -d 'List who is expected'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -f -a "remove" -d 'Take somebody off the roster of a session or a cohort'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -f -a "alias" -d 'Give somebody another name that they join under, like "iPad"'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list remove alias help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l keep-going -d 'Store the good rows though others are bad (exit 6)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l allow-empty -d 'Take a file without data rows'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would change; store nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l session -d 'Who is expected at this session, by name or through its cohort' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l cohort -d 'Who belongs to this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l person -d 'Where this person is expected' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l links -d 'With the link of their own that each of them has to the session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l person -d 'The person\'s id' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l session -d 'From this session only' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l cohort -d 'From this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l by -d 'Who decides; goes into the audit log' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l person -d 'The person\'s id' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l by -d 'Who decides; goes into the audit log' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l remove -d 'Take the name away'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from alias" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from help" -f -a "import" -d 'Bring a roster from CSV; people who are there already are updated'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from help" -f -a "list" -d 'List who is expected'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take somebody off the roster of a session or a cohort'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from help" -f -a "alias" -d 'Give somebody another name that they join under, like "iPad"'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l days -d 'Sessions that start within so many days; later ones that have a meeting follow their changes' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l session -d 'Only this session, whenever it is; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l cohort -d 'Only sessions of this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l person -d 'Everything to come for this person of the roster, by id or e-mail' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l payment -d 'Reference of the payment that caused it; the same one again does nothing' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l on-drift -d 'What becomes of meetings that somebody changed at Zoom' -r -f -a "schedule\t'Put the meeting back'
zoom\t'Take Zoom\'s values into the schedule; the next import of a file may change them again'
report\t'Change nothing of these sessions, tell each field, and end with 9'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l register -d 'Give everybody of the roster a link of their own, by which they are known; from now on, for the named sessions, the cohort, or those of this run. Needs licensed hosts' -r -f -a "true\t''
false\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l source -d 'Who caused this run' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l wait -d 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l max-delete -d 'Delete nothing if more than so many meetings would be deleted' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l max-recreate -d 'Make no meeting again if more than so many of a host were deleted at Zoom [default: 5, or a tenth of the host\'s meetings]' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l deep -d 'Ask for every meeting by itself and compare its settings too: one call for each'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l register-mail -d 'Let Zoom mail the links; without it nobody gets a mail'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l strict -d 'Refuse a schedule in which sessions of one host overlap'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l ensure-hosts -d 'Invite hosts whom the Zoom account lacks, and give a licence to hosts without one, as far as there are free ones'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l dry-run -d 'Show what would be done; change nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l no-wait -d 'Leave unanswered creates to the next run instead of waiting until they have settled'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand status" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -f -a "sync" -d 'Store what Zoom recorded, and download it with `--download`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -f -a "download" -d 'Download files that are not in the archive yet, without listing at Zoom again'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -f -a "list" -d 'List recording files in the database'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -f -a "show" -d 'Show one recording: its files, and what was deleted of it at Zoom'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -f -a "transcript" -d 'Print what was said and written in a session, with speakers'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -f -a "search" -d 'Find words in all transcripts and chats of the archive'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -f -a "verify" -d 'Read the archive again, against the hashes that were stored'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -f -a "prune" -d 'Delete old recordings at Zoom that are safe in the archive'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -f -a "delete" -d 'Delete certain recordings at Zoom, with the same proofs as `prune`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -f -a "recover" -d 'Take recordings back out of Zoom\'s trash'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync download list show transcript search verify prune delete recover help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l days -d 'So many days back' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l from -d 'From this day on, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l session -d 'Only recordings of this session; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l jobs -d 'Downloads at the same time; each may hold about a mebibyte of memory' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l types -d 'Only files of these types, as Zoom calls them: MP4, M4A, TRANSCRIPT, CHAT, TIMELINE, CC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l limit-rate -d 'Bytes a second for all downloads together: 500k, 10M, 1G; a bare number is bytes' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l source -d 'Who caused this run' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l wait -d 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l download -d 'Download what is not in the archive yet'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l all -d 'Store recordings of hosts outside the schedule too; without it they are counted only'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l force -d 'List again what was listed less than 30 minutes ago'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l trash -d 'Look into Zoom\'s trash of every host of the schedule (with `--all`: of every user), and store what lies there for `recording recover`. Without it only where something is missing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l dry-run -d 'Show what is owed by what is known, with the sum of bytes; nothing is listed or downloaded'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l session -d 'Only recordings of this session; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l jobs -d 'Downloads at the same time; each may hold about a mebibyte of memory' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l types -d 'Only files of these types, as Zoom calls them: MP4, M4A, TRANSCRIPT, CHAT, TIMELINE, CC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l limit-rate -d 'Bytes a second for all downloads together: 500k, 10M, 1G; a bare number is bytes' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l source -d 'Who caused this run' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l wait -d 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l accept-size -d 'Take these files though their size differs from what Zoom declares; the decision is kept'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l dry-run -d 'Show what would be downloaded, with the sum of bytes'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from download" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l session -d 'Only of this session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l from -d 'Recorded on this day or later, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l to -d 'Recorded on this day or earlier, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l unmatched -d 'Only those that belong to no session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l paths -d 'Show where each file lies in the archive, or will lie'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -l session -d 'The session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -l types -d 'From files of these types: TRANSCRIPT, CHAT, CC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from transcript" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -l limit -d 'At most so many' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from search" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l session -d 'Only recordings of this session; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l subset -d 'Only the n-th of t parts, such as 1/7 on Mondays' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l unread-for -d 'Only what was not read for so long; an interrupted run is gone on with' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l jobs -d 'Files read at the same time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l source -d 'Who caused this run' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l wait -d 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l repair -d 'Fetch again what is missing or changed, while Zoom still has it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l dry-run -d 'Read and report, and change nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from verify" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l older-than -d 'Recordings of meetings that began so long ago' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l max-delete -d 'Delete nothing when it would be more recordings than this' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l source -d 'Who caused this run' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l wait -d 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l permanent -d 'Delete for good instead of moving to Zoom\'s trash, which an account may have switched off'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l dry-run -d 'Show what would be deleted'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l yes -d 'Do not ask'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from prune" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l session -d 'All recordings of this session; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l max-delete -d 'Delete nothing when it would be more recordings than this' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l source -d 'Who caused this run' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l wait -d 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l permanent -d 'Delete for good instead of moving to Zoom\'s trash, which an account may have switched off'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would be deleted'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l yes -d 'Do not ask'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l session -d 'All recordings of this session that were moved to the trash' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l source -d 'Who caused this run' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l wait -d 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l dry-run -d 'Show what would be taken back'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from recover" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "sync" -d 'Store what Zoom recorded, and download it with `--download`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "download" -d 'Download files that are not in the archive yet, without listing at Zoom again'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "list" -d 'List recording files in the database'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one recording: its files, and what was deleted of it at Zoom'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "transcript" -d 'Print what was said and written in a session, with speakers'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "search" -d 'Find words in all transcripts and chats of the archive'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Read the archive again, against the hashes that were stored'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "prune" -d 'Delete old recordings at Zoom that are safe in the archive'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete certain recordings at Zoom, with the same proofs as `prune`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "recover" -d 'Take recordings back out of Zoom\'s trash'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -f -a "fetch" -d 'Fetch the participants of every session that ended and is not final'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -f -a "list" -d 'List the stays that Zoom reported for a session, one row each'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l session -d 'Only this session; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l delay-minutes -d 'Not before so many minutes after the planned end' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l source -d 'Who caused this run' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l wait -d 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l force -d 'Fetch again what is final or was fetched within the hour'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l session -d 'The schedule\'s id of the session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l compare -d 'Show for each person the time by events and the time by Zoom\'s report, and how they differ'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from help" -f -a "fetch" -d 'Fetch the participants of every session that ended and is not final'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the stays that Zoom reported for a session, one row each'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -f -a "report" -d 'Show attendance, one row for each person and session, and what it comes to'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -f -a "export" -d 'Write attendance as CSV with stable columns'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -f -a "mark" -d 'Say by hand what counts for a person at a session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -f -a "unmark" -d 'Take back what was said by hand; what is computed counts again'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -f -a "history" -d 'Show what was decided by hand, oldest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -f -a "explain" -d 'Show how a person\'s attendance came about: each stay, and what it counted for'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -f -a "match" -d 'List who may be whom of the roster, and say yes to one'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -f -a "rebuild" -d 'Compute attendance again from the raw rows'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export mark unmark history explain match rebuild help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l session -d 'Only this session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l cohort -d 'Only sessions of this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l person -d 'Only this person, by id or e-mail' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l host -d 'Only sessions under this host' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l from -d 'Sessions that start on this day or later, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l to -d 'Sessions that start on this day or earlier, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l per -d 'One row for each session, cohort, host or person instead: how many of each word, the average, who is missing and who came uninvited' -r -f -a "session\t''
cohort\t''
host\t''
person\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l format -d 'Make a document instead: one self-contained file with a timeline for each session' -r -f -a "html\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l session -d 'Only this session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l cohort -d 'Only sessions of this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l person -d 'Only this person, by id or e-mail' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l host -d 'Only sessions under this host' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l from -d 'Sessions that start on this day or later, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l to -d 'Sessions that start on this day or earlier, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l raw -d 'Leave cells that a spreadsheet would run as they are'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l excel -d 'Begin CSV with a byte-order mark, by which Excel knows UTF-8'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l session -d 'The schedule\'s id of the session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l person -d 'The person\'s id or e-mail' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l reason -d 'Why; goes into the audit log' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l by -d 'Who decides; goes into the audit log' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from mark" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l session -d 'The schedule\'s id of the session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l person -d 'The person\'s id or e-mail' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l reason -d 'Why; goes into the audit log' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l by -d 'Who decides; goes into the audit log' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from unmark" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -l session -d 'Only about this session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -l person -d 'Only about this person, by id or e-mail' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from history" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -l session -d 'The schedule\'s id of the session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -l person -d 'The person\'s id or e-mail' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from explain" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l session -d 'Only this session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l cohort -d 'Only sessions of this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l person -d 'Only this person, by id or e-mail' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l host -d 'Only sessions under this host' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l from -d 'Sessions that start on this day or later, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l to -d 'Sessions that start on this day or earlier, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l participant -d 'Say yes: this participant, as the list names them, …' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l is -d '… is this person of the roster' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l by -d 'Who says so; goes into the audit log' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l remove -d 'Take such a yes back: of an account or an e-mail everywhere, of a name in the chosen sessions'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from match" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l session -d 'Only this session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l cohort -d 'Only sessions of this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l person -d 'Only this person, by id or e-mail' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l host -d 'Only sessions under this host' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l from -d 'Sessions that start on this day or later, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l to -d 'Sessions that start on this day or earlier, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from rebuild" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from help" -f -a "report" -d 'Show attendance, one row for each person and session, and what it comes to'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write attendance as CSV with stable columns'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from help" -f -a "mark" -d 'Say by hand what counts for a person at a session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from help" -f -a "unmark" -d 'Take back what was said by hand; what is computed counts again'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from help" -f -a "history" -d 'Show what was decided by hand, oldest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from help" -f -a "explain" -d 'Show how a person\'s attendance came about: each stay, and what it counted for'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from help" -f -a "match" -d 'List who may be whom of the roster, and say yes to one'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from help" -f -a "rebuild" -d 'Compute attendance again from the raw rows'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l from -d 'Sessions that start on this day or later, UTC [default: 30 days back]' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l to -d 'Sessions that start on this day or earlier, UTC [default: those that began by now]' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l cohort -d 'Only this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l missing -d 'Show only the sessions at which somebody should look'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand coverage" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -f -a "serve" -d 'Receive Zoom\'s events until stopped'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -f -a "ingest" -d 'Take one event that was received elsewhere, by a CGI script or a queue'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -f -a "verify" -d 'Tell why the signature of a request holds, or does not'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -f -a "replay" -d 'Apply stored events again, as they happened'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -f -a "list" -d 'List the events that were stored, the last to arrive first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -f -a "show" -d 'Show one event with its body; bearer secrets in it are ***'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and not __fish_seen_subcommand_from serve ingest verify replay list show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l listen -d 'Address to listen on; port 0 takes a free one. A socket from systemd is taken instead' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l path -d 'Path of the address that Zoom is told' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l run-jobs -d 'Do at once what events ask for, instead of leaving it to cron'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l join-page -d 'Serve the page to join in too, at /join/TOKEN; `session tokens create` makes the links'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from serve" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l signature -d 'Value of the header x-zm-signature' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l timestamp -d 'Value of the header x-zm-request-timestamp' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l trusted -d 'Believe it: whoever received it checked the signature already'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from ingest" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -l signature -d 'Value of the header x-zm-signature, where there was one' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -l timestamp -d 'Value of the header x-zm-request-timestamp, where there was one' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from verify" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l since -d 'Only those that happened at or after this time, or on this day or later, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l event -d 'Only this one' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l dry-run -d 'Only say what would come of it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from replay" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l type -d 'Only this type; `*` stands for anything, e.g. \'meeting.*\'' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l meeting -d 'Only of this meeting, by number or link, or of one run of it, by UUID' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l session -d 'Only those that were applied to this session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l state -d 'Only in this state: new, applied or waiting' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l from -d 'Happened at or after this time, or on this day or later, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l to -d 'Happened before this time, or on this day or earlier, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Receive Zoom\'s events until stopped'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from help" -f -a "ingest" -d 'Take one event that was received elsewhere, by a CGI script or a queue'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Tell why the signature of a request holds, or does not'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from help" -f -a "replay" -d 'Apply stored events again, as they happened'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the events that were stored, the last to arrive first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one event with its body; bearer secrets in it are ***'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand webhook; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -f -a "list" -d 'List the users of the account: active, inactive and pending'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -f -a "show" -d 'Show one user. Zoom: GET /users/{userId}'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -f -a "create" -d 'Invite a user; somebody who is there already is adopted as they are'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -f -a "import" -d 'Bring hosts from CSV: invite who is missing, adopt who exists, say who is pending'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -f -a "update" -d 'Change names, department or zone. Zoom: PATCH /users/{userId}'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -f -a "deactivate" -d 'Shut a user out and free the licence'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -f -a "license" -d 'Licences: give, take, count'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and not __fish_seen_subcommand_from list show create import update deactivate license help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -l status -d 'Only in this state' -r -f -a "active\t''
inactive\t''
pending\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l first-name -d 'First name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l last-name -d 'Last name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l licensed -d 'With a licence'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l dry-run -d 'Show what would be done, and do nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l keep-going -d 'Store the good rows though others are bad (exit 6)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l allow-empty -d 'Take a file without data rows'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would change; store nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l first-name -d 'First name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l last-name -d 'Last name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l department -d 'Department' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l timezone -d 'IANA zone' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l dry-run -d 'Show whom it would change, and change nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from update" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l yes -d 'Do not ask'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l force -d 'Though the user is live, has something coming, or is protected'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l dry-run -d 'Show from whom it would be taken, or why not, and take nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -f -a "assign" -d 'Give licences, as far as there are free ones'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -f -a "revoke" -d 'Take licences away'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -f -a "usage" -d 'Count licences: bought, in use, free'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from license" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the users of the account: active, inactive and pending'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one user. Zoom: GET /users/{userId}'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "create" -d 'Invite a user; somebody who is there already is adopted as they are'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "import" -d 'Bring hosts from CSV: invite who is missing, adopt who exists, say who is pending'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change names, department or zone. Zoom: PATCH /users/{userId}'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "deactivate" -d 'Shut a user out and free the licence'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "license" -d 'Licences: give, take, count'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -f -a "erase" -d 'Replace a person\'s names, addresses and raw rows by a pseudonym, for good'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and not __fish_seen_subcommand_from erase help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l older-than -d 'Instead: everybody, in sessions that ended so long ago' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l by -d 'Who decides; goes into the audit log' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l yes -d 'Do not ask'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l dry-run -d 'Show how much would be erased'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from erase" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from help" -f -a "erase" -d 'Replace a person\'s names, addresses and raw rows by a pseudonym, for good'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand person; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -f -a "signature" -d 'Sign for one meeting, so that a page can join it with Zoom\'s Meeting SDK'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and not __fish_seen_subcommand_from signature help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l meeting -d 'Number of the meeting, or a Zoom link that holds it' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l role -d '0 to join, 1 to start as the host' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l expires-in -d 'How long it holds: 30 minutes to 48 hours; a bare number is minutes' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from signature" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from help" -f -a "signature" -d 'Sign for one meeting, so that a page can join it with Zoom\'s Meeting SDK'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sdk; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -f -a "list" -d 'List runs, newest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -f -a "show" -d 'Show one run and what it did'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -f -a "check" -d 'Say whether the jobs ran as often and as well as they should, for a monitor'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l job -d 'Only this job' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l since -d 'Only runs that began so long ago at most, such as 7d or 12h, or on this day or later, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l failed -d 'Only runs that did not end well'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -l max-age -d 'Longest time since the end of the last good run: JOB=TIME, separated by commas; a bare number is hours' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -l source -d 'Count only runs that this caused, such as cron' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from check" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "list" -d 'List runs, newest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one run and what it did'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "check" -d 'Say whether the jobs ran as often and as well as they should, for a monitor'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -f -a "path" -d 'Print where the database lies'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -f -a "migrate" -d 'Create the database, or bring it to this version\'s schema'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -f -a "check" -d 'Look for damage, and for what was changed behind the program\'s back'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -f -a "backup" -d 'Write a copy of the database while jobs go on'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -f -a "restore" -d 'Replace the content of the database by that of a backup'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -f -a "vacuum" -d 'Give the space of deleted rows back to the disk'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -f -a "export" -d 'Write every row of a table, as CSV unless another form is asked for'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -f -a "query" -d 'Run a query and show its rows. Nothing can be changed by it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -f -a "schema" -d 'Show every table and column with what it holds'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate check backup restore vacuum export query schema help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from check" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l force -d 'Replace the file if it exists, once the new copy is good'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from backup" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l dry-run -d 'Check the file, and restore nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l yes -d 'Do it without asking'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from restore" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from vacuum" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -l table -d 'Name of the table; db schema lists them' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -l raw -d 'Leave cells that a spreadsheet would run as a formula'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -l limit -d 'At most so many rows' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -l raw -d 'CSV only: leave cells that a spreadsheet would run as a formula'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from query" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -l sql -d 'Print the statements that make the schema instead'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from schema" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "path" -d 'Print where the database lies'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "migrate" -d 'Create the database, or bring it to this version\'s schema'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "check" -d 'Look for damage, and for what was changed behind the program\'s back'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Write a copy of the database while jobs go on'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Replace the content of the database by that of a backup'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "vacuum" -d 'Give the space of deleted rows back to the disk'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write every row of a table, as CSV unless another form is asked for'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "query" -d 'Run a query and show its rows. Nothing can be changed by it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "schema" -d 'Show every table and column with what it holds'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -f -a "show" -d 'Show every value in effect and what decided over it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -f -a "set" -d 'Set a value in the configuration file; comments in it stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show every value in effect and what decided over it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set a value in the configuration file; comments in it stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -f -a "install" -d 'Write the jobs into the crontab of this user, or bring them up to date'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -f -a "show" -d 'Show the block as it is installed, or as it would be'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -f -a "remove" -d 'Take the block out of the crontab of this user'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and not __fish_seen_subcommand_from install show remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -l dry-run -d 'Show what would be done'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -l yes -d 'Do it without asking'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from install" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show what would be done'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -l yes -d 'Do it without asking'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from help" -f -a "install" -d 'Write the jobs into the crontab of this user, or bring them up to date'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show the block as it is installed, or as it would be'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take the block out of the crontab of this user'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand cron; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s f -l raw-field -d 'A field as text; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s F -l field -d 'A field as JSON where it is true, false, null or a number, else as text; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l input -d 'Send this JSON file as the body; `-` is stdin. Fields go into the query then' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l paginate -d 'Follow next_page_token to the end, and print an array of all pages'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -f -a "serve" -d 'Serve until stopped; print the variables that point zoomctl at it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -f -a "env" -d 'Print the variables of a running sandbox, with ZOOMCTL_NOW'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l listen -d 'Address of the API; port 0 takes a free one' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l control -d 'Address of the control; port 0 takes a free one' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l seed -d 'Everything invented is drawn from it' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l hosts -d 'Teachers of the simulated school' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l start -d 'Time at the start [default: a Monday morning of the simulated term]' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l speed -d 'Simulated seconds in a second; 0 lets the time stand until the control moves it' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l plan -d 'Whose limits are enforced' -r -f -a "free\t''
pro\t''
business\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l faults -d 'Play the misbehaviour of this plan (TOML)' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l webhook-url -d 'Send signed events to this address, as things happen' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l summary -d 'Print the counters as JSON at the end'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l control -d 'Its control address [default: ZOOMCTL_SANDBOX_CONTROL, else the one started last]' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Serve until stopped; print the variables that point zoomctl at it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "env" -d 'Print the variables of a running sandbox, with ZOOMCTL_NOW'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l keep -d 'Keep database, archive and files in this folder' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l seed -d 'Seed of the simulated school: the same seed plays the same day' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l faults -d 'A bad night: answers lost, server errors, a revoked token, login pages instead of files'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l dir -d 'Write every page into this folder: *.1 are commands, *.5 the configuration file and the tables' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l columns -d 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l sort -d 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l no-header -d 'Leave out the heads of tables and CSV'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -s q -l quiet -d 'No status and no progress; data and errors stay, and trouble of a job is one line'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "init" -d 'Set zoomctl up: credentials, configuration, database, templates, cron'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "auth" -d 'Store, check and remove the credentials'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "meeting" -d 'Work on meetings at Zoom'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "session" -d 'The schedule: what should happen'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "roster" -d 'Who is expected where'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "provision" -d 'Make Zoom agree with the schedule'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "status" -d 'Show how the day stands'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "recording" -d 'Recordings: list them and archive them'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "participant" -d 'Who was there, as Zoom reports it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "attendance" -d 'Who attended how much'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "coverage" -d 'Compare the schedule with meetings, recordings, transcripts and attendance'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "webhook" -d 'What Zoom tells by itself'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "user" -d 'The hosts of the Zoom account'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "person" -d 'What is kept of a person'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "sdk" -d 'Signatures for Zoom\'s Meeting SDK'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "run" -d 'The ledger of batch jobs'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "db" -d 'The database file'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "config" -d 'The settings, and where each comes from'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "cron" -d 'The jobs in the user\'s crontab'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "api" -d 'Make any call to Zoom and print its JSON'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "doctor" -d 'Look for what would keep the jobs from working'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "sandbox" -d 'A simulated Zoom on this machine'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "demo" -d 'Play a whole day against a simulated Zoom'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "completions" -d 'Print the completion script for a shell'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "man" -d 'Print the manual page, or write all of them'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from init auth meeting session roster provision status recording participant attendance coverage webhook user person sdk run db config cron api doctor sandbox demo completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "login" -d 'Store the credentials of a Server-to-Server OAuth app, once Zoom took them'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "check" -d 'Ask Zoom for a token and compare its scopes with what the jobs need'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "status" -d 'Say where each secret comes from, without the network'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "logout" -d 'Remove the stored credentials and the cached token of this profile'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "token" -d 'Print an access token, valid for up to an hour'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from meeting" -f -a "create" -d 'Create a meeting, or the meeting of a session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from meeting" -f -a "get" -d 'Ask Zoom for one meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from meeting" -f -a "list" -d 'List the meetings of hosts: of those named, else of all in the schedule'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from meeting" -f -a "update" -d 'Change a meeting; what no flag names stays'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from meeting" -f -a "delete" -d 'Delete a meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from meeting" -f -a "link" -d 'Tie an existing meeting to a session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from meeting" -f -a "end" -d 'End a running meeting for everybody'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from meeting" -f -a "invitation" -d 'Show the text that invites to a meeting, in the language of the account'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "import" -d 'Bring a schedule from CSV; sessions that are there already are updated'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "add" -d 'Add a session, or one for each week; each gets its own meeting at once'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "edit" -d 'Change a session, and its meeting with it; what no flag names stays'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "list" -d 'List sessions, earliest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "show" -d 'Show one session and its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "cancel" -d 'Cancel a session and delete its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "delete" -d 'Delete a session that never took place, and its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "resolve" -d 'Settle a session whose meeting is unknown or held'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "next" -d 'Show the coming session, of a person or of a host: when, where, and whether one can join'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "join" -d 'Open the join link of a session, or print it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "start" -d 'Start a session as its host, with a fresh start link'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "export" -d 'Write sessions for people: CSV, JSON, a calendar or a page to print'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "notices" -d 'List who must be told what: new, moved, cancelled, link changed, reminder due'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "link" -d 'Tie existing meetings to sessions that have none: same host, start and topic'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "tokens" -d 'Links to the join page, one for each person and session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from roster" -f -a "import" -d 'Bring a roster from CSV; people who are there already are updated'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from roster" -f -a "list" -d 'List who is expected'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from roster" -f -a "remove" -d 'Take somebody off the roster of a session or a cohort'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from roster" -f -a "alias" -d 'Give somebody another name that they join under, like "iPad"'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from recording" -f -a "sync" -d 'Store what Zoom recorded, and download it with `--download`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from recording" -f -a "download" -d 'Download files that are not in the archive yet, without listing at Zoom again'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from recording" -f -a "list" -d 'List recording files in the database'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from recording" -f -a "show" -d 'Show one recording: its files, and what was deleted of it at Zoom'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from recording" -f -a "transcript" -d 'Print what was said and written in a session, with speakers'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from recording" -f -a "search" -d 'Find words in all transcripts and chats of the archive'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from recording" -f -a "verify" -d 'Read the archive again, against the hashes that were stored'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from recording" -f -a "prune" -d 'Delete old recordings at Zoom that are safe in the archive'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from recording" -f -a "delete" -d 'Delete certain recordings at Zoom, with the same proofs as `prune`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from recording" -f -a "recover" -d 'Take recordings back out of Zoom\'s trash'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from participant" -f -a "fetch" -d 'Fetch the participants of every session that ended and is not final'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from participant" -f -a "list" -d 'List the stays that Zoom reported for a session, one row each'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from attendance" -f -a "report" -d 'Show attendance, one row for each person and session, and what it comes to'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from attendance" -f -a "export" -d 'Write attendance as CSV with stable columns'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from attendance" -f -a "mark" -d 'Say by hand what counts for a person at a session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from attendance" -f -a "unmark" -d 'Take back what was said by hand; what is computed counts again'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from attendance" -f -a "history" -d 'Show what was decided by hand, oldest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from attendance" -f -a "explain" -d 'Show how a person\'s attendance came about: each stay, and what it counted for'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from attendance" -f -a "match" -d 'List who may be whom of the roster, and say yes to one'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from attendance" -f -a "rebuild" -d 'Compute attendance again from the raw rows'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from webhook" -f -a "serve" -d 'Receive Zoom\'s events until stopped'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from webhook" -f -a "ingest" -d 'Take one event that was received elsewhere, by a CGI script or a queue'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from webhook" -f -a "verify" -d 'Tell why the signature of a request holds, or does not'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from webhook" -f -a "replay" -d 'Apply stored events again, as they happened'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from webhook" -f -a "list" -d 'List the events that were stored, the last to arrive first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from webhook" -f -a "show" -d 'Show one event with its body; bearer secrets in it are ***'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "list" -d 'List the users of the account: active, inactive and pending'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "show" -d 'Show one user. Zoom: GET /users/{userId}'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "create" -d 'Invite a user; somebody who is there already is adopted as they are'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "import" -d 'Bring hosts from CSV: invite who is missing, adopt who exists, say who is pending'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "update" -d 'Change names, department or zone. Zoom: PATCH /users/{userId}'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "deactivate" -d 'Shut a user out and free the licence'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "license" -d 'Licences: give, take, count'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from person" -f -a "erase" -d 'Replace a person\'s names, addresses and raw rows by a pseudonym, for good'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from sdk" -f -a "signature" -d 'Sign for one meeting, so that a page can join it with Zoom\'s Meeting SDK'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "list" -d 'List runs, newest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show" -d 'Show one run and what it did'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "check" -d 'Say whether the jobs ran as often and as well as they should, for a monitor'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "path" -d 'Print where the database lies'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "migrate" -d 'Create the database, or bring it to this version\'s schema'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "check" -d 'Look for damage, and for what was changed behind the program\'s back'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "backup" -d 'Write a copy of the database while jobs go on'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "restore" -d 'Replace the content of the database by that of a backup'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "vacuum" -d 'Give the space of deleted rows back to the disk'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "export" -d 'Write every row of a table, as CSV unless another form is asked for'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "query" -d 'Run a query and show its rows. Nothing can be changed by it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "schema" -d 'Show every table and column with what it holds'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "show" -d 'Show every value in effect and what decided over it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Set a value in the configuration file; comments in it stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from cron" -f -a "install" -d 'Write the jobs into the crontab of this user, or bring them up to date'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from cron" -f -a "show" -d 'Show the block as it is installed, or as it would be'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from cron" -f -a "remove" -d 'Take the block out of the crontab of this user'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "serve" -d 'Serve until stopped; print the variables that point zoomctl at it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "env" -d 'Print the variables of a running sandbox, with ZOOMCTL_NOW'
