# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_zoomctl_global_optspecs
    string join \n o/output= json out= tz= profile= config= db= archive= q/quiet v/verbose h/help V/version
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
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_needs_command" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "auth" -d 'Store, check and remove the credentials'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "meeting" -d 'Work on meetings at Zoom'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "session" -d 'The schedule: what should happen'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "roster" -d 'Who is expected where'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "provision" -d 'Make Zoom agree with the schedule'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "recording" -d 'Recordings: list them and archive them'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "participant" -d 'Who was there, as Zoom reports it'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "attendance" -d 'Who attended how much'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "run" -d 'The ledger of batch jobs'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "db" -d 'The database file'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "config" -d 'The settings, and where each comes from'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "api" -d 'Make any call to Zoom and print its JSON'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "doctor" -d 'Look for what would keep the jobs from working'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "sandbox" -d 'A simulated Zoom on this machine'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "demo" -d 'Play a whole day against a simulated Zoom'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "completions" -d 'Print the completion script for a shell'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "man" -d 'Print the manual page, or write all of them'
complete -c zoomctl -n "__fish_zoomctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and not __fish_seen_subcommand_from login check status logout token help" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from login" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from check" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l as-cron -d 'Try it in the bare environment of cron: HOME, PATH and SHELL only'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from status" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from logout" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from token" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "login" -d 'Store the credentials of a Server-to-Server OAuth app, once Zoom took them'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "check" -d 'Ask Zoom for a token and compare its scopes with what the jobs need'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "status" -d 'Say where each secret comes from, without the network'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "logout" -d 'Remove the stored credentials and the cached token of this profile'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "token" -d 'Print an access token, valid for up to an hour'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -f -a "create" -d 'Create a meeting, or the meeting of a session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -f -a "get" -d 'Ask Zoom for one meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -f -a "list" -d 'List the meetings of hosts: of those named, else of all in the schedule'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -f -a "update" -d 'Change a meeting; what no flag names stays'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -f -a "delete" -d 'Delete a meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and not __fish_seen_subcommand_from create get list update delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l show-start-url -d 'Show a fresh start link too: whoever has it is the host'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l show-start-url -d 'Fetch a fresh start link and show it: whoever has it is the host'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from update" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l yes -d 'Do not ask'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create a meeting, or the meeting of a session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "get" -d 'Ask Zoom for one meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the meetings of hosts: of those named, else of all in the schedule'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a meeting; what no flag names stays'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand meeting; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -f -a "import" -d 'Bring a schedule from CSV; sessions that are there already are updated'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -f -a "add" -d 'Add a session, or one for each week; each gets its own meeting at once'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -f -a "edit" -d 'Change a session, and its meeting with it; what no flag names stays'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -f -a "list" -d 'List sessions, earliest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -f -a "show" -d 'Show one session and its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -f -a "cancel" -d 'Cancel a session and delete its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -f -a "delete" -d 'Delete a session that never took place, and its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -f -a "resolve" -d 'Settle a session whose meeting is unknown or held'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and not __fish_seen_subcommand_from import add edit list show cancel delete resolve help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l keep-going -d 'Store the good rows though others are bad (exit 6)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l allow-empty -d 'Take a file without data rows'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would change; store nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from import" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l zoom-meeting-id -d 'Existing meeting to tie to it' -r
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from add" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l zoom-meeting-id -d 'Existing meeting to tie to it' -r
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from cancel" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l yes -d 'Do not ask'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l create -d 'There is no meeting; make one'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from resolve" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "import" -d 'Bring a schedule from CSV; sessions that are there already are updated'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a session, or one for each week; each gets its own meeting at once'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a session, and its meeting with it; what no flag names stays'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "list" -d 'List sessions, earliest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one session and its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Cancel a session and delete its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a session that never took place, and its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'Settle a session whose meeting is unknown or held'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -f -a "import" -d 'Bring a roster from CSV; people who are there already are updated'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -f -a "list" -d 'List who is expected'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and not __fish_seen_subcommand_from import list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l keep-going -d 'Store the good rows though others are bad (exit 6)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l allow-empty -d 'Take a file without data rows'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would change; store nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from import" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from help" -f -a "import" -d 'Bring a roster from CSV; people who are there already are updated'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from help" -f -a "list" -d 'List who is expected'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand roster; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l days -d 'Sessions that start within so many days' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l session -d 'Only this session, whenever it is; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l person -d 'Everything to come for this person of the roster' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l payment -d 'Reference of the payment that caused it; the same one again does nothing' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l source -d 'Who caused this run' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l max-delete -d 'Delete nothing if more than so many meetings would be deleted' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l max-recreate -d 'Make no meeting again if more than so many of a host were deleted at Zoom [default: 5, or a tenth of the host\'s meetings]' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l strict -d 'Refuse a schedule in which sessions of one host overlap'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l dry-run -d 'Show what would be done; change nothing'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l no-wait -d 'Leave unanswered creates to the next run instead of waiting until they have settled'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand provision" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -f -a "sync" -d 'Store what Zoom recorded, and download it with `--download`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -f -a "list" -d 'List recording files in the database'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and not __fish_seen_subcommand_from sync list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l days -d 'So many days back' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l from -d 'From this day on, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l session -d 'Only recordings of this session; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l jobs -d 'Downloads at the same time' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l source -d 'Who caused this run' -r -f -a "manual\t''
cron\t''
webhook\t''
system\t''"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l download -d 'Download what is not in the archive yet'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l all -d 'Store recordings of hosts outside the schedule too; without it they are counted only'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l force -d 'List again what was listed less than 30 minutes ago'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from sync" -s V -l version -d 'Print version'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l unmatched -d 'Only those that belong to no session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "sync" -d 'Store what Zoom recorded, and download it with `--download`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "list" -d 'List recording files in the database'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand recording; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and not __fish_seen_subcommand_from fetch list help" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l force -d 'Fetch again what is final or was fetched within the hour'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from fetch" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from help" -f -a "fetch" -d 'Fetch the participants of every session that ended and is not final'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the stays that Zoom reported for a session, one row each'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand participant; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -f -a "report" -d 'Show attendance, one row for each person and session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -f -a "export" -d 'Write attendance as CSV with stable columns'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and not __fish_seen_subcommand_from report export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l session -d 'Only this session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l cohort -d 'Only sessions of this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l person -d 'Only this person' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l from -d 'Sessions that start on this day or later, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l to -d 'Sessions that start on this day or earlier, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from report" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l session -d 'Only this session' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l cohort -d 'Only sessions of this class or course' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l person -d 'Only this person' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l from -d 'Sessions that start on this day or later, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l to -d 'Sessions that start on this day or earlier, UTC' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l raw -d 'Leave cells that a spreadsheet would run as they are'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from help" -f -a "report" -d 'Show attendance, one row for each person and session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write attendance as CSV with stable columns'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand attendance; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -f -a "list" -d 'List runs, newest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -f -a "show" -d 'Show one run and what it did'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and not __fish_seen_subcommand_from list show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l job -d 'Only this job' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l failed -d 'Only runs that did not end well'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "list" -d 'List runs, newest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one run and what it did'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -f -a "path" -d 'Print where the database lies'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -f -a "migrate" -d 'Create the database, or bring it to this version\'s schema'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and not __fish_seen_subcommand_from path migrate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from path" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "path" -d 'Print where the database lies'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "migrate" -d 'Create the database, or bring it to this version\'s schema'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and not __fish_seen_subcommand_from show set help" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show every value in effect and what decided over it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set a value in the configuration file; comments in it stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s f -l raw-field -d 'A field as text; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s F -l field -d 'A field as JSON where it is true, false, null or a number, else as text; may be repeated' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l input -d 'Send this JSON file as the body; `-` is stdin. Fields go into the query then' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l paginate -d 'Follow next_page_token to the end, and print an array of all pages'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand api" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand doctor" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve env help" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l summary -d 'Print the counters as JSON at the end'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s q -l quiet -d 'No status and no progress; data and errors stay'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l faults -d 'A bad night: answers lost, server errors, a revoked token, login pages instead of files'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand demo" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand completions" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l dir -d 'Write every page into this folder' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -s o -l output -d 'Form of the data on stdout' -r -f -a "table\t'For people'
json\t'One object for one thing, one array for many'
ndjson\t'One object a line'
csv\t'RFC 4180 with a header row'"
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l out -d 'Write the data to this file instead of stdout' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l tz -d 'Show times of tables in this IANA zone instead of the session\'s' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l profile -d 'Credentials, database and archive of this name' -r
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l config -d 'Configuration file [default: ~/.config/zoomctl/config.toml]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l db -d 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l archive -d 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]' -r -F
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -l json -d 'Short for `--output json`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -s q -l quiet -d 'No status and no progress; data and errors stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -s v -l verbose -d 'Log each request on stderr; twice with bodies, secrets removed'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand man" -s V -l version -d 'Print version'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "auth" -d 'Store, check and remove the credentials'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "meeting" -d 'Work on meetings at Zoom'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "session" -d 'The schedule: what should happen'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "roster" -d 'Who is expected where'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "provision" -d 'Make Zoom agree with the schedule'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "recording" -d 'Recordings: list them and archive them'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "participant" -d 'Who was there, as Zoom reports it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "attendance" -d 'Who attended how much'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "run" -d 'The ledger of batch jobs'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "db" -d 'The database file'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "config" -d 'The settings, and where each comes from'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "api" -d 'Make any call to Zoom and print its JSON'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "doctor" -d 'Look for what would keep the jobs from working'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "sandbox" -d 'A simulated Zoom on this machine'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "demo" -d 'Play a whole day against a simulated Zoom'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "completions" -d 'Print the completion script for a shell'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "man" -d 'Print the manual page, or write all of them'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and not __fish_seen_subcommand_from auth meeting session roster provision recording participant attendance run db config api doctor sandbox demo completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "import" -d 'Bring a schedule from CSV; sessions that are there already are updated'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "add" -d 'Add a session, or one for each week; each gets its own meeting at once'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "edit" -d 'Change a session, and its meeting with it; what no flag names stays'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "list" -d 'List sessions, earliest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "show" -d 'Show one session and its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "cancel" -d 'Cancel a session and delete its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "delete" -d 'Delete a session that never took place, and its meeting'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "resolve" -d 'Settle a session whose meeting is unknown or held'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from roster" -f -a "import" -d 'Bring a roster from CSV; people who are there already are updated'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from roster" -f -a "list" -d 'List who is expected'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from recording" -f -a "sync" -d 'Store what Zoom recorded, and download it with `--download`'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from recording" -f -a "list" -d 'List recording files in the database'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from participant" -f -a "fetch" -d 'Fetch the participants of every session that ended and is not final'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from participant" -f -a "list" -d 'List the stays that Zoom reported for a session, one row each'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from attendance" -f -a "report" -d 'Show attendance, one row for each person and session'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from attendance" -f -a "export" -d 'Write attendance as CSV with stable columns'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "list" -d 'List runs, newest first'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show" -d 'Show one run and what it did'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "path" -d 'Print where the database lies'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "migrate" -d 'Create the database, or bring it to this version\'s schema'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "show" -d 'Show every value in effect and what decided over it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Set a value in the configuration file; comments in it stay'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "serve" -d 'Serve until stopped; print the variables that point zoomctl at it'
complete -c zoomctl -n "__fish_zoomctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "env" -d 'Print the variables of a running sandbox, with ZOOMCTL_NOW'
