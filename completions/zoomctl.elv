
use builtin;
use str;

set edit:completion:arg-completer[zoomctl] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'zoomctl'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'zoomctl'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand auth 'Store, check and remove the credentials'
            cand meeting 'Work on meetings at Zoom'
            cand session 'The schedule: what should happen'
            cand roster 'Who is expected where'
            cand provision 'Make Zoom agree with the schedule'
            cand status 'Show how the day stands'
            cand recording 'Recordings: list them and archive them'
            cand participant 'Who was there, as Zoom reports it'
            cand attendance 'Who attended how much'
            cand user 'The hosts of the Zoom account'
            cand person 'What is kept of a person'
            cand run 'The ledger of batch jobs'
            cand db 'The database file'
            cand config 'The settings, and where each comes from'
            cand api 'Make any call to Zoom and print its JSON'
            cand doctor 'Look for what would keep the jobs from working'
            cand sandbox 'A simulated Zoom on this machine'
            cand demo 'Play a whole day against a simulated Zoom'
            cand completions 'Print the completion script for a shell'
            cand man 'Print the manual page, or write all of them'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;auth'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand login 'Store the credentials of a Server-to-Server OAuth app, once Zoom took them'
            cand check 'Ask Zoom for a token and compare its scopes with what the jobs need'
            cand status 'Say where each secret comes from, without the network'
            cand logout 'Remove the stored credentials and the cached token of this profile'
            cand token 'Print an access token, valid for up to an hour'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;auth;login'= {
            cand --store 'Where they are stored'
            cand --account-id 'Account id of the app'
            cand --client-id 'Client id of the app'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;auth;check'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;auth;status'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --as-cron 'Try it in the bare environment of cron: HOME, PATH and SHELL only'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;auth;logout'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;auth;token'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;auth;help'= {
            cand login 'Store the credentials of a Server-to-Server OAuth app, once Zoom took them'
            cand check 'Ask Zoom for a token and compare its scopes with what the jobs need'
            cand status 'Say where each secret comes from, without the network'
            cand logout 'Remove the stored credentials and the cached token of this profile'
            cand token 'Print an access token, valid for up to an hour'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;auth;help;login'= {
        }
        &'zoomctl;auth;help;check'= {
        }
        &'zoomctl;auth;help;status'= {
        }
        &'zoomctl;auth;help;logout'= {
        }
        &'zoomctl;auth;help;token'= {
        }
        &'zoomctl;auth;help;help'= {
        }
        &'zoomctl;meeting'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand create 'Create a meeting, or the meeting of a session'
            cand get 'Ask Zoom for one meeting'
            cand list 'List the meetings of hosts: of those named, else of all in the schedule'
            cand update 'Change a meeting; what no flag names stays'
            cand delete 'Delete a meeting'
            cand link 'Tie an existing meeting to a session'
            cand end 'End a running meeting for everybody'
            cand invitation 'Show the text that invites to a meeting, in the language of the account'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;meeting;create'= {
            cand --topic 'Title, at most 200 characters'
            cand --start 'Start: RFC 3339, or local time with `--timezone`'
            cand --duration 'Length in minutes, 1 to 1440'
            cand --timezone 'IANA zone of the start'
            cand --agenda 'Description, at most 2000 characters'
            cand --passcode 'Passcode, at most 10 of letters, digits and @ - _ *'
            cand --waiting-room 'Let people wait until they are admitted'
            cand --join-before-host 'Let people in before the host'
            cand --auto-recording 'Record by itself'
            cand --set 'Any other setting of Zoom''s; VALUE is JSON, or text as it is. May be repeated'
            cand --host 'Host''s e-mail or user id'
            cand --session 'Make the meeting of this session'
            cand --source 'Who causes it'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --show-start-url 'Show a fresh start link too: whoever has it is the host'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;meeting;get'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --show-start-url 'Fetch a fresh start link and show it: whoever has it is the host'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;meeting;list'= {
            cand --host 'Host''s e-mail or user id; may be repeated'
            cand --type 'Which meetings'
            cand --limit 'At most so many'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;meeting;update'= {
            cand --topic 'Title, at most 200 characters'
            cand --start 'Start: RFC 3339, or local time with `--timezone`'
            cand --duration 'Length in minutes, 1 to 1440'
            cand --timezone 'IANA zone of the start'
            cand --agenda 'Description, at most 2000 characters'
            cand --passcode 'Passcode, at most 10 of letters, digits and @ - _ *'
            cand --waiting-room 'Let people wait until they are admitted'
            cand --join-before-host 'Let people in before the host'
            cand --auto-recording 'Record by itself'
            cand --set 'Any other setting of Zoom''s; VALUE is JSON, or text as it is. May be repeated'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;meeting;delete'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --yes 'Do not ask'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;meeting;link'= {
            cand --session 'Session that it serves'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --manage 'Hand it over to us: the next provision lays the schedule over it'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;meeting;end'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;meeting;invitation'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;meeting;help'= {
            cand create 'Create a meeting, or the meeting of a session'
            cand get 'Ask Zoom for one meeting'
            cand list 'List the meetings of hosts: of those named, else of all in the schedule'
            cand update 'Change a meeting; what no flag names stays'
            cand delete 'Delete a meeting'
            cand link 'Tie an existing meeting to a session'
            cand end 'End a running meeting for everybody'
            cand invitation 'Show the text that invites to a meeting, in the language of the account'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;meeting;help;create'= {
        }
        &'zoomctl;meeting;help;get'= {
        }
        &'zoomctl;meeting;help;list'= {
        }
        &'zoomctl;meeting;help;update'= {
        }
        &'zoomctl;meeting;help;delete'= {
        }
        &'zoomctl;meeting;help;link'= {
        }
        &'zoomctl;meeting;help;end'= {
        }
        &'zoomctl;meeting;help;invitation'= {
        }
        &'zoomctl;meeting;help;help'= {
        }
        &'zoomctl;session'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand import 'Bring a schedule from CSV; sessions that are there already are updated'
            cand add 'Add a session, or one for each week; each gets its own meeting at once'
            cand edit 'Change a session, and its meeting with it; what no flag names stays'
            cand list 'List sessions, earliest first'
            cand show 'Show one session and its meeting'
            cand cancel 'Cancel a session and delete its meeting'
            cand delete 'Delete a session that never took place, and its meeting'
            cand resolve 'Settle a session whose meeting is unknown or held'
            cand next 'Show the coming session, of a person or of a host: when, where, and whether one can join'
            cand join 'Open the join link of a session, or print it'
            cand start 'Start a session as its host, with a fresh start link'
            cand export 'Write sessions for people: CSV, JSON, a calendar or a page to print'
            cand notices 'List who must be told what: new, moved, cancelled, link changed, reminder due'
            cand link 'Tie existing meetings to sessions that have none: same host, start and topic'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;session;import'= {
            cand --cohort 'The file is the whole schedule of this class or course'
            cand --from 'The file is the whole schedule from this day on, UTC'
            cand --to 'The file is the whole schedule until this day, UTC'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --keep-going 'Store the good rows though others are bad (exit 6)'
            cand --allow-empty 'Take a file without data rows'
            cand --dry-run 'Show what would change; store nothing'
            cand --prune-missing 'Cancel coming sessions that the file does not name, within `--cohort` or `--from/--to`'
            cand --revive 'Bring back what was cancelled by hand, where the file names it'
            cand --strict 'Refuse a schedule in which sessions of one host overlap'
            cand --yes 'Do not ask'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;add'= {
            cand --topic 'Title, at most 200 characters'
            cand --start-time 'Start: RFC 3339, or local time in the session''s zone'
            cand --start 'Start: RFC 3339, or local time in the session''s zone'
            cand --duration-minutes 'Length in minutes, 1 to 1440'
            cand --duration 'Length in minutes, 1 to 1440'
            cand --timezone 'IANA zone of the start'
            cand --cohort 'Class or course'
            cand --provider 'Who carries it: zoom, google_meet, teams or manual'
            cand --host-email 'Zoom user who holds it'
            cand --host 'Zoom user who holds it'
            cand --host-pool 'Pool from which a host is chosen'
            cand --meeting-url 'Link of a session that Zoom does not carry'
            cand --auto-recording 'Record by itself: cloud, local or none'
            cand --waiting-room 'Let people wait until they are admitted'
            cand --join-before-host 'Let people in before the host'
            cand --passcode 'Passcode, at most 10 of letters, digits and @ - _ *'
            cand --alternative-hosts 'E-mails of those who may hold it instead, separated by `;`'
            cand --agenda 'Description, at most 1900 characters'
            cand --repeat 'Add one for each week'
            cand --count 'So many sessions, 1 to 500'
            cand --on 'On these weekdays instead of that of the start, e.g. mon,wed'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --strict 'Refuse what overlaps another session of the same host'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;edit'= {
            cand --topic 'Title, at most 200 characters'
            cand --start-time 'Start: RFC 3339, or local time in the session''s zone'
            cand --start 'Start: RFC 3339, or local time in the session''s zone'
            cand --duration-minutes 'Length in minutes, 1 to 1440'
            cand --duration 'Length in minutes, 1 to 1440'
            cand --timezone 'IANA zone of the start'
            cand --cohort 'Class or course'
            cand --provider 'Who carries it: zoom, google_meet, teams or manual'
            cand --host-email 'Zoom user who holds it'
            cand --host 'Zoom user who holds it'
            cand --host-pool 'Pool from which a host is chosen'
            cand --meeting-url 'Link of a session that Zoom does not carry'
            cand --auto-recording 'Record by itself: cloud, local or none'
            cand --waiting-room 'Let people wait until they are admitted'
            cand --join-before-host 'Let people in before the host'
            cand --passcode 'Passcode, at most 10 of letters, digits and @ - _ *'
            cand --alternative-hosts 'E-mails of those who may hold it instead, separated by `;`'
            cand --agenda 'Description, at most 1900 characters'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --revive 'Bring a cancelled session back; its meeting is made anew'
            cand --strict 'Refuse what overlaps another session of the same host'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;list'= {
            cand --from 'Starting on this day or later, UTC'
            cand --to 'Starting on this day or earlier, UTC'
            cand --cohort 'Only this class or course'
            cand --host 'Only under this host'
            cand --status 'Only in this state'
            cand --person 'Only those at which this person, by id or e-mail, is expected'
            cand --limit 'At most so many'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --logs 'Who took which link when, instead of the sessions'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;show'= {
            cand --person 'Tell whether this person, by id or e-mail, is expected'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --show-start-url 'Fetch a fresh start link and show it: whoever has it is the host'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;cancel'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;delete'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --yes 'Do not ask'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;resolve'= {
            cand --adopt 'This meeting is the session''s'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --create 'There is no meeting; make one'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;next'= {
            cand --person 'Of this person, by id or e-mail'
            cand --host 'Of this host'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --watch 'Count down until interrupted, and show the session again whenever it changes'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;join'= {
            cand --person 'Who joins, for the log'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --print 'Print the link instead of opening it'
            cand --qr 'Print the link as a QR code, for a phone'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;start'= {
            cand --person 'Who starts, for the log'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --force 'Start outside the window too'
            cand --print 'Print the link instead of opening it: whoever has it is the host'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;export'= {
            cand --from 'Starting on this day or later, UTC'
            cand --to 'Starting on this day or earlier, UTC'
            cand --cohort 'Only this class or course'
            cand --host 'Only under this host'
            cand --status 'Only in this state'
            cand --person 'Only those at which this person, by id or e-mail, is expected'
            cand --limit 'At most so many'
            cand --format 'Make a document instead of data'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --raw 'Leave cells that a spreadsheet would run as they are'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;notices'= {
            cand --since 'What changed after the end of this run [default: the last provision but one]'
            cand --remind 'Remind so many hours before the start'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;link'= {
            cand --days 'Sessions that start within so many days'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --match 'Look for the meetings in the lists of the hosts'
            cand --yes 'Tie what the plan shows'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;session;help'= {
            cand import 'Bring a schedule from CSV; sessions that are there already are updated'
            cand add 'Add a session, or one for each week; each gets its own meeting at once'
            cand edit 'Change a session, and its meeting with it; what no flag names stays'
            cand list 'List sessions, earliest first'
            cand show 'Show one session and its meeting'
            cand cancel 'Cancel a session and delete its meeting'
            cand delete 'Delete a session that never took place, and its meeting'
            cand resolve 'Settle a session whose meeting is unknown or held'
            cand next 'Show the coming session, of a person or of a host: when, where, and whether one can join'
            cand join 'Open the join link of a session, or print it'
            cand start 'Start a session as its host, with a fresh start link'
            cand export 'Write sessions for people: CSV, JSON, a calendar or a page to print'
            cand notices 'List who must be told what: new, moved, cancelled, link changed, reminder due'
            cand link 'Tie existing meetings to sessions that have none: same host, start and topic'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;session;help;import'= {
        }
        &'zoomctl;session;help;add'= {
        }
        &'zoomctl;session;help;edit'= {
        }
        &'zoomctl;session;help;list'= {
        }
        &'zoomctl;session;help;show'= {
        }
        &'zoomctl;session;help;cancel'= {
        }
        &'zoomctl;session;help;delete'= {
        }
        &'zoomctl;session;help;resolve'= {
        }
        &'zoomctl;session;help;next'= {
        }
        &'zoomctl;session;help;join'= {
        }
        &'zoomctl;session;help;start'= {
        }
        &'zoomctl;session;help;export'= {
        }
        &'zoomctl;session;help;notices'= {
        }
        &'zoomctl;session;help;link'= {
        }
        &'zoomctl;session;help;help'= {
        }
        &'zoomctl;roster'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand import 'Bring a roster from CSV; people who are there already are updated'
            cand list 'List who is expected'
            cand remove 'Take somebody off the roster of a session or a cohort'
            cand alias 'Give somebody another name that they join under, like \"iPad\"'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;roster;import'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --keep-going 'Store the good rows though others are bad (exit 6)'
            cand --allow-empty 'Take a file without data rows'
            cand --dry-run 'Show what would change; store nothing'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;roster;list'= {
            cand --session 'Who is expected at this session, by name or through its cohort'
            cand --cohort 'Who belongs to this class or course'
            cand --person 'Where this person is expected'
            cand --limit 'At most so many'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;roster;remove'= {
            cand --person 'The person''s id'
            cand --session 'From this session only'
            cand --cohort 'From this class or course'
            cand --by 'Who decides; goes into the audit log'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;roster;alias'= {
            cand --person 'The person''s id'
            cand --by 'Who decides; goes into the audit log'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --remove 'Take the name away'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;roster;help'= {
            cand import 'Bring a roster from CSV; people who are there already are updated'
            cand list 'List who is expected'
            cand remove 'Take somebody off the roster of a session or a cohort'
            cand alias 'Give somebody another name that they join under, like \"iPad\"'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;roster;help;import'= {
        }
        &'zoomctl;roster;help;list'= {
        }
        &'zoomctl;roster;help;remove'= {
        }
        &'zoomctl;roster;help;alias'= {
        }
        &'zoomctl;roster;help;help'= {
        }
        &'zoomctl;provision'= {
            cand --days 'Sessions that start within so many days; later ones that have a meeting follow their changes'
            cand --session 'Only this session, whenever it is; may be repeated'
            cand --person 'Everything to come for this person of the roster'
            cand --payment 'Reference of the payment that caused it; the same one again does nothing'
            cand --on-drift 'What becomes of meetings that somebody changed at Zoom'
            cand --source 'Who caused this run'
            cand --max-delete 'Delete nothing if more than so many meetings would be deleted'
            cand --max-recreate 'Make no meeting again if more than so many of a host were deleted at Zoom [default: 5, or a tenth of the host''s meetings]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --deep 'Ask for every meeting by itself and compare its settings too: one call for each'
            cand --strict 'Refuse a schedule in which sessions of one host overlap'
            cand --ensure-hosts 'Invite hosts whom the Zoom account lacks, and give a licence to hosts without one, as far as there are free ones'
            cand --dry-run 'Show what would be done; change nothing'
            cand --no-wait 'Leave unanswered creates to the next run instead of waiting until they have settled'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;status'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;recording'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand sync 'Store what Zoom recorded, and download it with `--download`'
            cand download 'Download files that are not in the archive yet, without listing at Zoom again'
            cand list 'List recording files in the database'
            cand transcript 'Print what was said in a session, with speakers'
            cand search 'Find words in all transcripts of the archive'
            cand verify 'Read the archive again, against the hashes that were stored'
            cand prune 'Delete old recordings at Zoom that are safe in the archive'
            cand delete 'Delete certain recordings at Zoom, with the same proofs as `prune`'
            cand recover 'Take recordings back out of Zoom''s trash'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;recording;sync'= {
            cand --days 'So many days back'
            cand --from 'From this day on, UTC'
            cand --session 'Only recordings of this session; may be repeated'
            cand --jobs 'Downloads at the same time'
            cand --types 'Only files of these types, as Zoom calls them: MP4, M4A, TRANSCRIPT, CHAT, TIMELINE, CC'
            cand --limit-rate 'Bytes a second for all downloads together: 500k, 10M, 1G; a bare number is bytes'
            cand --source 'Who caused this run'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --download 'Download what is not in the archive yet'
            cand --all 'Store recordings of hosts outside the schedule too; without it they are counted only'
            cand --force 'List again what was listed less than 30 minutes ago'
            cand --dry-run 'Show what is owed by what is known, with the sum of bytes; nothing is listed or downloaded'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;recording;download'= {
            cand --session 'Only recordings of this session; may be repeated'
            cand --jobs 'Downloads at the same time'
            cand --types 'Only files of these types, as Zoom calls them: MP4, M4A, TRANSCRIPT, CHAT, TIMELINE, CC'
            cand --limit-rate 'Bytes a second for all downloads together: 500k, 10M, 1G; a bare number is bytes'
            cand --source 'Who caused this run'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --accept-size 'Take these files though their size differs from what Zoom declares; the decision is kept'
            cand --dry-run 'Show what would be downloaded, with the sum of bytes'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;recording;list'= {
            cand --session 'Only of this session'
            cand --from 'Recorded on this day or later, UTC'
            cand --to 'Recorded on this day or earlier, UTC'
            cand --limit 'At most so many'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --unmatched 'Only those that belong to no session'
            cand --paths 'Show where each file lies in the archive, or will lie'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;recording;transcript'= {
            cand --session 'The session'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;recording;search'= {
            cand --limit 'At most so many'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;recording;verify'= {
            cand --session 'Only recordings of this session; may be repeated'
            cand --subset 'Only the n-th of t parts, such as 1/7 on Mondays'
            cand --unread-for 'Only what was not read for so long; an interrupted run is gone on with'
            cand --jobs 'Files read at the same time'
            cand --source 'Who caused this run'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --repair 'Fetch again what is missing or changed, while Zoom still has it'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;recording;prune'= {
            cand --older-than 'Recordings of meetings that began so long ago'
            cand --max-delete 'Delete nothing when it would be more recordings than this'
            cand --source 'Who caused this run'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --permanent 'Delete for good instead of moving to Zoom''s trash, which an account may have switched off'
            cand --dry-run 'Show what would be deleted'
            cand --yes 'Do not ask'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;recording;delete'= {
            cand --session 'All recordings of this session; may be repeated'
            cand --max-delete 'Delete nothing when it would be more recordings than this'
            cand --source 'Who caused this run'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --permanent 'Delete for good instead of moving to Zoom''s trash, which an account may have switched off'
            cand --dry-run 'Show what would be deleted'
            cand --yes 'Do not ask'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;recording;recover'= {
            cand --session 'All recordings of this session that were moved to the trash'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;recording;help'= {
            cand sync 'Store what Zoom recorded, and download it with `--download`'
            cand download 'Download files that are not in the archive yet, without listing at Zoom again'
            cand list 'List recording files in the database'
            cand transcript 'Print what was said in a session, with speakers'
            cand search 'Find words in all transcripts of the archive'
            cand verify 'Read the archive again, against the hashes that were stored'
            cand prune 'Delete old recordings at Zoom that are safe in the archive'
            cand delete 'Delete certain recordings at Zoom, with the same proofs as `prune`'
            cand recover 'Take recordings back out of Zoom''s trash'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;recording;help;sync'= {
        }
        &'zoomctl;recording;help;download'= {
        }
        &'zoomctl;recording;help;list'= {
        }
        &'zoomctl;recording;help;transcript'= {
        }
        &'zoomctl;recording;help;search'= {
        }
        &'zoomctl;recording;help;verify'= {
        }
        &'zoomctl;recording;help;prune'= {
        }
        &'zoomctl;recording;help;delete'= {
        }
        &'zoomctl;recording;help;recover'= {
        }
        &'zoomctl;recording;help;help'= {
        }
        &'zoomctl;participant'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand fetch 'Fetch the participants of every session that ended and is not final'
            cand list 'List the stays that Zoom reported for a session, one row each'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;participant;fetch'= {
            cand --session 'Only this session; may be repeated'
            cand --delay-minutes 'Not before so many minutes after the planned end'
            cand --source 'Who caused this run'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --force 'Fetch again what is final or was fetched within the hour'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;participant;list'= {
            cand --session 'The schedule''s id of the session'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;participant;help'= {
            cand fetch 'Fetch the participants of every session that ended and is not final'
            cand list 'List the stays that Zoom reported for a session, one row each'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;participant;help;fetch'= {
        }
        &'zoomctl;participant;help;list'= {
        }
        &'zoomctl;participant;help;help'= {
        }
        &'zoomctl;attendance'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand report 'Show attendance, one row for each person and session'
            cand export 'Write attendance as CSV with stable columns'
            cand mark 'Say by hand what counts for a person at a session'
            cand unmark 'Take back what was said by hand; what is computed counts again'
            cand history 'Show what was decided by hand, oldest first'
            cand explain 'Show how a person''s attendance came about: each stay, and what it counted for'
            cand match 'List who may be whom of the roster, and say yes to one'
            cand rebuild 'Compute attendance again from the raw rows'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;attendance;report'= {
            cand --session 'Only this session'
            cand --cohort 'Only sessions of this class or course'
            cand --person 'Only this person'
            cand --host 'Only sessions under this host'
            cand --from 'Sessions that start on this day or later, UTC'
            cand --to 'Sessions that start on this day or earlier, UTC'
            cand --format 'Make a document instead: one self-contained file with a timeline for each session'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;attendance;export'= {
            cand --session 'Only this session'
            cand --cohort 'Only sessions of this class or course'
            cand --person 'Only this person'
            cand --host 'Only sessions under this host'
            cand --from 'Sessions that start on this day or later, UTC'
            cand --to 'Sessions that start on this day or earlier, UTC'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --raw 'Leave cells that a spreadsheet would run as they are'
            cand --excel 'Begin CSV with a byte-order mark, by which Excel knows UTF-8'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;attendance;mark'= {
            cand --session 'The schedule''s id of the session'
            cand --person 'The person''s id or e-mail'
            cand --reason 'Why; goes into the audit log'
            cand --by 'Who decides; goes into the audit log'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;attendance;unmark'= {
            cand --session 'The schedule''s id of the session'
            cand --person 'The person''s id or e-mail'
            cand --reason 'Why; goes into the audit log'
            cand --by 'Who decides; goes into the audit log'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;attendance;history'= {
            cand --session 'Only about this session'
            cand --person 'Only about this person_id'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;attendance;explain'= {
            cand --session 'The schedule''s id of the session'
            cand --person 'The person''s id or e-mail'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;attendance;match'= {
            cand --session 'Only this session'
            cand --cohort 'Only sessions of this class or course'
            cand --person 'Only this person'
            cand --host 'Only sessions under this host'
            cand --from 'Sessions that start on this day or later, UTC'
            cand --to 'Sessions that start on this day or earlier, UTC'
            cand --participant 'Say yes: this participant, as the list names them, …'
            cand --is '… is this person of the roster'
            cand --by 'Who says yes; goes into the audit log'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;attendance;rebuild'= {
            cand --session 'Only this session'
            cand --cohort 'Only sessions of this class or course'
            cand --person 'Only this person'
            cand --host 'Only sessions under this host'
            cand --from 'Sessions that start on this day or later, UTC'
            cand --to 'Sessions that start on this day or earlier, UTC'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;attendance;help'= {
            cand report 'Show attendance, one row for each person and session'
            cand export 'Write attendance as CSV with stable columns'
            cand mark 'Say by hand what counts for a person at a session'
            cand unmark 'Take back what was said by hand; what is computed counts again'
            cand history 'Show what was decided by hand, oldest first'
            cand explain 'Show how a person''s attendance came about: each stay, and what it counted for'
            cand match 'List who may be whom of the roster, and say yes to one'
            cand rebuild 'Compute attendance again from the raw rows'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;attendance;help;report'= {
        }
        &'zoomctl;attendance;help;export'= {
        }
        &'zoomctl;attendance;help;mark'= {
        }
        &'zoomctl;attendance;help;unmark'= {
        }
        &'zoomctl;attendance;help;history'= {
        }
        &'zoomctl;attendance;help;explain'= {
        }
        &'zoomctl;attendance;help;match'= {
        }
        &'zoomctl;attendance;help;rebuild'= {
        }
        &'zoomctl;attendance;help;help'= {
        }
        &'zoomctl;user'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List the users of the account: active, inactive and pending'
            cand show 'Show one user. Zoom: GET /users/{userId}'
            cand create 'Invite a user; somebody who is there already is adopted as they are'
            cand import 'Bring hosts from CSV: invite who is missing, adopt who exists, say who is pending'
            cand update 'Change names, department or zone. Zoom: PATCH /users/{userId}'
            cand deactivate 'Shut a user out and free the licence'
            cand license 'Licences: give, take, count'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;user;list'= {
            cand --status 'Only in this state'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;user;show'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;user;create'= {
            cand --first-name 'First name'
            cand --last-name 'Last name'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --licensed 'With a licence'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;user;import'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --keep-going 'Store the good rows though others are bad (exit 6)'
            cand --allow-empty 'Take a file without data rows'
            cand --dry-run 'Show what would change; store nothing'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;user;update'= {
            cand --first-name 'First name'
            cand --last-name 'Last name'
            cand --department 'Department'
            cand --timezone 'IANA zone'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;user;deactivate'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --yes 'Do not ask'
            cand --force 'Though the user is live, has something coming, or is protected'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;user;license'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand assign 'Give licences, as far as there are free ones'
            cand revoke 'Take licences away'
            cand usage 'Count licences: bought, in use, free'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;user;license;assign'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;user;license;revoke'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --yes 'Do not ask'
            cand --force 'Though the user is live, has something coming, or is protected'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;user;license;usage'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;user;license;help'= {
            cand assign 'Give licences, as far as there are free ones'
            cand revoke 'Take licences away'
            cand usage 'Count licences: bought, in use, free'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;user;license;help;assign'= {
        }
        &'zoomctl;user;license;help;revoke'= {
        }
        &'zoomctl;user;license;help;usage'= {
        }
        &'zoomctl;user;license;help;help'= {
        }
        &'zoomctl;user;help'= {
            cand list 'List the users of the account: active, inactive and pending'
            cand show 'Show one user. Zoom: GET /users/{userId}'
            cand create 'Invite a user; somebody who is there already is adopted as they are'
            cand import 'Bring hosts from CSV: invite who is missing, adopt who exists, say who is pending'
            cand update 'Change names, department or zone. Zoom: PATCH /users/{userId}'
            cand deactivate 'Shut a user out and free the licence'
            cand license 'Licences: give, take, count'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;user;help;list'= {
        }
        &'zoomctl;user;help;show'= {
        }
        &'zoomctl;user;help;create'= {
        }
        &'zoomctl;user;help;import'= {
        }
        &'zoomctl;user;help;update'= {
        }
        &'zoomctl;user;help;deactivate'= {
        }
        &'zoomctl;user;help;license'= {
            cand assign 'Give licences, as far as there are free ones'
            cand revoke 'Take licences away'
            cand usage 'Count licences: bought, in use, free'
        }
        &'zoomctl;user;help;license;assign'= {
        }
        &'zoomctl;user;help;license;revoke'= {
        }
        &'zoomctl;user;help;license;usage'= {
        }
        &'zoomctl;user;help;help'= {
        }
        &'zoomctl;person'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand erase 'Replace a person''s names, addresses and raw rows by a pseudonym, for good'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;person;erase'= {
            cand --by 'Who decides; goes into the audit log'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --yes 'Do not ask'
            cand --dry-run 'Show how much would be erased'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;person;help'= {
            cand erase 'Replace a person''s names, addresses and raw rows by a pseudonym, for good'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;person;help;erase'= {
        }
        &'zoomctl;person;help;help'= {
        }
        &'zoomctl;run'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List runs, newest first'
            cand show 'Show one run and what it did'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;run;list'= {
            cand --job 'Only this job'
            cand --limit 'At most so many'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --failed 'Only runs that did not end well'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;run;show'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;run;help'= {
            cand list 'List runs, newest first'
            cand show 'Show one run and what it did'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;run;help;list'= {
        }
        &'zoomctl;run;help;show'= {
        }
        &'zoomctl;run;help;help'= {
        }
        &'zoomctl;db'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand path 'Print where the database lies'
            cand migrate 'Create the database, or bring it to this version''s schema'
            cand check 'Look for damage, and for what was changed behind the program''s back'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;db;path'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;db;migrate'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;db;check'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;db;help'= {
            cand path 'Print where the database lies'
            cand migrate 'Create the database, or bring it to this version''s schema'
            cand check 'Look for damage, and for what was changed behind the program''s back'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;db;help;path'= {
        }
        &'zoomctl;db;help;migrate'= {
        }
        &'zoomctl;db;help;check'= {
        }
        &'zoomctl;db;help;help'= {
        }
        &'zoomctl;config'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand show 'Show every value in effect and what decided over it'
            cand set 'Set a value in the configuration file; comments in it stay'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;config;show'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;config;set'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;config;help'= {
            cand show 'Show every value in effect and what decided over it'
            cand set 'Set a value in the configuration file; comments in it stay'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;config;help;show'= {
        }
        &'zoomctl;config;help;set'= {
        }
        &'zoomctl;config;help;help'= {
        }
        &'zoomctl;api'= {
            cand -f 'A field as text; may be repeated'
            cand --raw-field 'A field as text; may be repeated'
            cand -F 'A field as JSON where it is true, false, null or a number, else as text; may be repeated'
            cand --field 'A field as JSON where it is true, false, null or a number, else as text; may be repeated'
            cand --input 'Send this JSON file as the body; `-` is stdin. Fields go into the query then'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --paginate 'Follow next_page_token to the end, and print an array of all pages'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;doctor'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;sandbox'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand serve 'Serve until stopped; print the variables that point zoomctl at it'
            cand env 'Print the variables of a running sandbox, with ZOOMCTL_NOW'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;sandbox;serve'= {
            cand --listen 'Address of the API; port 0 takes a free one'
            cand --control 'Address of the control; port 0 takes a free one'
            cand --seed 'Everything invented is drawn from it'
            cand --hosts 'Teachers of the simulated school'
            cand --start 'Time at the start [default: a Monday morning of the simulated term]'
            cand --speed 'Simulated seconds in a second; 0 lets the time stand until the control moves it'
            cand --plan 'Whose limits are enforced'
            cand --faults 'Play the misbehaviour of this plan (TOML)'
            cand --webhook-url 'Send signed events to this address, as things happen'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --summary 'Print the counters as JSON at the end'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;sandbox;env'= {
            cand --control 'Its control address [default: ZOOMCTL_SANDBOX_CONTROL, else the one started last]'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;sandbox;help'= {
            cand serve 'Serve until stopped; print the variables that point zoomctl at it'
            cand env 'Print the variables of a running sandbox, with ZOOMCTL_NOW'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;sandbox;help;serve'= {
        }
        &'zoomctl;sandbox;help;env'= {
        }
        &'zoomctl;sandbox;help;help'= {
        }
        &'zoomctl;demo'= {
            cand --keep 'Keep database, archive and files in this folder'
            cand --seed 'Seed of the simulated school: the same seed plays the same day'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --faults 'A bad night: answers lost, server errors, a revoked token, login pages instead of files'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;completions'= {
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;man'= {
            cand --dir 'Write every page into this folder'
            cand -o 'Form of the data on stdout'
            cand --output 'Form of the data on stdout'
            cand --out 'Write the data to this file instead of stdout'
            cand --tz 'Show times of tables in this IANA zone instead of the session''s'
            cand --profile 'Credentials, database and archive of this name'
            cand --config 'Configuration file [default: ~/.config/zoomctl/config.toml]'
            cand --db 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]'
            cand --archive 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]'
            cand --json 'Short for `--output json`'
            cand -q 'No status and no progress; data and errors stay'
            cand --quiet 'No status and no progress; data and errors stay'
            cand -v 'Log each request on stderr; twice with bodies, secrets removed'
            cand --verbose 'Log each request on stderr; twice with bodies, secrets removed'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'zoomctl;help'= {
            cand auth 'Store, check and remove the credentials'
            cand meeting 'Work on meetings at Zoom'
            cand session 'The schedule: what should happen'
            cand roster 'Who is expected where'
            cand provision 'Make Zoom agree with the schedule'
            cand status 'Show how the day stands'
            cand recording 'Recordings: list them and archive them'
            cand participant 'Who was there, as Zoom reports it'
            cand attendance 'Who attended how much'
            cand user 'The hosts of the Zoom account'
            cand person 'What is kept of a person'
            cand run 'The ledger of batch jobs'
            cand db 'The database file'
            cand config 'The settings, and where each comes from'
            cand api 'Make any call to Zoom and print its JSON'
            cand doctor 'Look for what would keep the jobs from working'
            cand sandbox 'A simulated Zoom on this machine'
            cand demo 'Play a whole day against a simulated Zoom'
            cand completions 'Print the completion script for a shell'
            cand man 'Print the manual page, or write all of them'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'zoomctl;help;auth'= {
            cand login 'Store the credentials of a Server-to-Server OAuth app, once Zoom took them'
            cand check 'Ask Zoom for a token and compare its scopes with what the jobs need'
            cand status 'Say where each secret comes from, without the network'
            cand logout 'Remove the stored credentials and the cached token of this profile'
            cand token 'Print an access token, valid for up to an hour'
        }
        &'zoomctl;help;auth;login'= {
        }
        &'zoomctl;help;auth;check'= {
        }
        &'zoomctl;help;auth;status'= {
        }
        &'zoomctl;help;auth;logout'= {
        }
        &'zoomctl;help;auth;token'= {
        }
        &'zoomctl;help;meeting'= {
            cand create 'Create a meeting, or the meeting of a session'
            cand get 'Ask Zoom for one meeting'
            cand list 'List the meetings of hosts: of those named, else of all in the schedule'
            cand update 'Change a meeting; what no flag names stays'
            cand delete 'Delete a meeting'
            cand link 'Tie an existing meeting to a session'
            cand end 'End a running meeting for everybody'
            cand invitation 'Show the text that invites to a meeting, in the language of the account'
        }
        &'zoomctl;help;meeting;create'= {
        }
        &'zoomctl;help;meeting;get'= {
        }
        &'zoomctl;help;meeting;list'= {
        }
        &'zoomctl;help;meeting;update'= {
        }
        &'zoomctl;help;meeting;delete'= {
        }
        &'zoomctl;help;meeting;link'= {
        }
        &'zoomctl;help;meeting;end'= {
        }
        &'zoomctl;help;meeting;invitation'= {
        }
        &'zoomctl;help;session'= {
            cand import 'Bring a schedule from CSV; sessions that are there already are updated'
            cand add 'Add a session, or one for each week; each gets its own meeting at once'
            cand edit 'Change a session, and its meeting with it; what no flag names stays'
            cand list 'List sessions, earliest first'
            cand show 'Show one session and its meeting'
            cand cancel 'Cancel a session and delete its meeting'
            cand delete 'Delete a session that never took place, and its meeting'
            cand resolve 'Settle a session whose meeting is unknown or held'
            cand next 'Show the coming session, of a person or of a host: when, where, and whether one can join'
            cand join 'Open the join link of a session, or print it'
            cand start 'Start a session as its host, with a fresh start link'
            cand export 'Write sessions for people: CSV, JSON, a calendar or a page to print'
            cand notices 'List who must be told what: new, moved, cancelled, link changed, reminder due'
            cand link 'Tie existing meetings to sessions that have none: same host, start and topic'
        }
        &'zoomctl;help;session;import'= {
        }
        &'zoomctl;help;session;add'= {
        }
        &'zoomctl;help;session;edit'= {
        }
        &'zoomctl;help;session;list'= {
        }
        &'zoomctl;help;session;show'= {
        }
        &'zoomctl;help;session;cancel'= {
        }
        &'zoomctl;help;session;delete'= {
        }
        &'zoomctl;help;session;resolve'= {
        }
        &'zoomctl;help;session;next'= {
        }
        &'zoomctl;help;session;join'= {
        }
        &'zoomctl;help;session;start'= {
        }
        &'zoomctl;help;session;export'= {
        }
        &'zoomctl;help;session;notices'= {
        }
        &'zoomctl;help;session;link'= {
        }
        &'zoomctl;help;roster'= {
            cand import 'Bring a roster from CSV; people who are there already are updated'
            cand list 'List who is expected'
            cand remove 'Take somebody off the roster of a session or a cohort'
            cand alias 'Give somebody another name that they join under, like \"iPad\"'
        }
        &'zoomctl;help;roster;import'= {
        }
        &'zoomctl;help;roster;list'= {
        }
        &'zoomctl;help;roster;remove'= {
        }
        &'zoomctl;help;roster;alias'= {
        }
        &'zoomctl;help;provision'= {
        }
        &'zoomctl;help;status'= {
        }
        &'zoomctl;help;recording'= {
            cand sync 'Store what Zoom recorded, and download it with `--download`'
            cand download 'Download files that are not in the archive yet, without listing at Zoom again'
            cand list 'List recording files in the database'
            cand transcript 'Print what was said in a session, with speakers'
            cand search 'Find words in all transcripts of the archive'
            cand verify 'Read the archive again, against the hashes that were stored'
            cand prune 'Delete old recordings at Zoom that are safe in the archive'
            cand delete 'Delete certain recordings at Zoom, with the same proofs as `prune`'
            cand recover 'Take recordings back out of Zoom''s trash'
        }
        &'zoomctl;help;recording;sync'= {
        }
        &'zoomctl;help;recording;download'= {
        }
        &'zoomctl;help;recording;list'= {
        }
        &'zoomctl;help;recording;transcript'= {
        }
        &'zoomctl;help;recording;search'= {
        }
        &'zoomctl;help;recording;verify'= {
        }
        &'zoomctl;help;recording;prune'= {
        }
        &'zoomctl;help;recording;delete'= {
        }
        &'zoomctl;help;recording;recover'= {
        }
        &'zoomctl;help;participant'= {
            cand fetch 'Fetch the participants of every session that ended and is not final'
            cand list 'List the stays that Zoom reported for a session, one row each'
        }
        &'zoomctl;help;participant;fetch'= {
        }
        &'zoomctl;help;participant;list'= {
        }
        &'zoomctl;help;attendance'= {
            cand report 'Show attendance, one row for each person and session'
            cand export 'Write attendance as CSV with stable columns'
            cand mark 'Say by hand what counts for a person at a session'
            cand unmark 'Take back what was said by hand; what is computed counts again'
            cand history 'Show what was decided by hand, oldest first'
            cand explain 'Show how a person''s attendance came about: each stay, and what it counted for'
            cand match 'List who may be whom of the roster, and say yes to one'
            cand rebuild 'Compute attendance again from the raw rows'
        }
        &'zoomctl;help;attendance;report'= {
        }
        &'zoomctl;help;attendance;export'= {
        }
        &'zoomctl;help;attendance;mark'= {
        }
        &'zoomctl;help;attendance;unmark'= {
        }
        &'zoomctl;help;attendance;history'= {
        }
        &'zoomctl;help;attendance;explain'= {
        }
        &'zoomctl;help;attendance;match'= {
        }
        &'zoomctl;help;attendance;rebuild'= {
        }
        &'zoomctl;help;user'= {
            cand list 'List the users of the account: active, inactive and pending'
            cand show 'Show one user. Zoom: GET /users/{userId}'
            cand create 'Invite a user; somebody who is there already is adopted as they are'
            cand import 'Bring hosts from CSV: invite who is missing, adopt who exists, say who is pending'
            cand update 'Change names, department or zone. Zoom: PATCH /users/{userId}'
            cand deactivate 'Shut a user out and free the licence'
            cand license 'Licences: give, take, count'
        }
        &'zoomctl;help;user;list'= {
        }
        &'zoomctl;help;user;show'= {
        }
        &'zoomctl;help;user;create'= {
        }
        &'zoomctl;help;user;import'= {
        }
        &'zoomctl;help;user;update'= {
        }
        &'zoomctl;help;user;deactivate'= {
        }
        &'zoomctl;help;user;license'= {
            cand assign 'Give licences, as far as there are free ones'
            cand revoke 'Take licences away'
            cand usage 'Count licences: bought, in use, free'
        }
        &'zoomctl;help;user;license;assign'= {
        }
        &'zoomctl;help;user;license;revoke'= {
        }
        &'zoomctl;help;user;license;usage'= {
        }
        &'zoomctl;help;person'= {
            cand erase 'Replace a person''s names, addresses and raw rows by a pseudonym, for good'
        }
        &'zoomctl;help;person;erase'= {
        }
        &'zoomctl;help;run'= {
            cand list 'List runs, newest first'
            cand show 'Show one run and what it did'
        }
        &'zoomctl;help;run;list'= {
        }
        &'zoomctl;help;run;show'= {
        }
        &'zoomctl;help;db'= {
            cand path 'Print where the database lies'
            cand migrate 'Create the database, or bring it to this version''s schema'
            cand check 'Look for damage, and for what was changed behind the program''s back'
        }
        &'zoomctl;help;db;path'= {
        }
        &'zoomctl;help;db;migrate'= {
        }
        &'zoomctl;help;db;check'= {
        }
        &'zoomctl;help;config'= {
            cand show 'Show every value in effect and what decided over it'
            cand set 'Set a value in the configuration file; comments in it stay'
        }
        &'zoomctl;help;config;show'= {
        }
        &'zoomctl;help;config;set'= {
        }
        &'zoomctl;help;api'= {
        }
        &'zoomctl;help;doctor'= {
        }
        &'zoomctl;help;sandbox'= {
            cand serve 'Serve until stopped; print the variables that point zoomctl at it'
            cand env 'Print the variables of a running sandbox, with ZOOMCTL_NOW'
        }
        &'zoomctl;help;sandbox;serve'= {
        }
        &'zoomctl;help;sandbox;env'= {
        }
        &'zoomctl;help;demo'= {
        }
        &'zoomctl;help;completions'= {
        }
        &'zoomctl;help;man'= {
        }
        &'zoomctl;help;help'= {
        }
    ]
    $completions[$command]
}
