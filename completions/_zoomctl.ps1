
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'zoomctl' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'zoomctl'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'zoomctl' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Set zoomctl up: credentials, configuration, database, templates, cron')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Store, check and remove the credentials')
            [CompletionResult]::new('meeting', 'meeting', [CompletionResultType]::ParameterValue, 'Work on meetings at Zoom')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'The schedule: what should happen')
            [CompletionResult]::new('roster', 'roster', [CompletionResultType]::ParameterValue, 'Who is expected where')
            [CompletionResult]::new('provision', 'provision', [CompletionResultType]::ParameterValue, 'Make Zoom agree with the schedule')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show how the day stands')
            [CompletionResult]::new('recording', 'recording', [CompletionResultType]::ParameterValue, 'Recordings: list them and archive them')
            [CompletionResult]::new('participant', 'participant', [CompletionResultType]::ParameterValue, 'Who was there, as Zoom reports it')
            [CompletionResult]::new('attendance', 'attendance', [CompletionResultType]::ParameterValue, 'Who attended how much')
            [CompletionResult]::new('coverage', 'coverage', [CompletionResultType]::ParameterValue, 'Compare the schedule with meetings, recordings, transcripts and attendance')
            [CompletionResult]::new('webhook', 'webhook', [CompletionResultType]::ParameterValue, 'What Zoom tells by itself')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'The hosts of the Zoom account')
            [CompletionResult]::new('person', 'person', [CompletionResultType]::ParameterValue, 'What is kept of a person')
            [CompletionResult]::new('sdk', 'sdk', [CompletionResultType]::ParameterValue, 'Signatures for Zoom''s Meeting SDK')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'The ledger of batch jobs')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'The database file')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'The settings, and where each comes from')
            [CompletionResult]::new('cron', 'cron', [CompletionResultType]::ParameterValue, 'The jobs in the user''s crontab')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Make any call to Zoom and print its JSON')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look for what would keep the jobs from working')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'A simulated Zoom on this machine')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Play a whole day against a simulated Zoom')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write all of them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;init' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Where they are stored')
            [CompletionResult]::new('--account-id', '--account-id', [CompletionResultType]::ParameterName, 'Account id of the app')
            [CompletionResult]::new('--client-id', '--client-id', [CompletionResultType]::ParameterName, 'Client id of the app')
            [CompletionResult]::new('--plan', '--plan', [CompletionResultType]::ParameterName, 'Plan of the Zoom account, for a new configuration file [default: pro]')
            [CompletionResult]::new('--templates', '--templates', [CompletionResultType]::ParameterName, 'Write sessions.csv and roster.csv with examples into this folder')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check the credentials, and make nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Take the default of whatever no flag names, instead of asking')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;auth' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Store the credentials of a Server-to-Server OAuth app, once Zoom took them')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Ask Zoom for a token and compare its scopes with what the jobs need')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Say where each secret comes from, without the network')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Remove the stored credentials and the cached token of this profile')
            [CompletionResult]::new('token', 'token', [CompletionResultType]::ParameterValue, 'Print an access token, valid for up to an hour')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;auth;login' {
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Where they are stored')
            [CompletionResult]::new('--account-id', '--account-id', [CompletionResultType]::ParameterName, 'Account id of the app')
            [CompletionResult]::new('--client-id', '--client-id', [CompletionResultType]::ParameterName, 'Client id of the app')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;auth;check' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;auth;status' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--as-cron', '--as-cron', [CompletionResultType]::ParameterName, 'Try it in the bare environment of cron: HOME, PATH and SHELL only')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;auth;logout' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;auth;token' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;auth;help' {
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Store the credentials of a Server-to-Server OAuth app, once Zoom took them')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Ask Zoom for a token and compare its scopes with what the jobs need')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Say where each secret comes from, without the network')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Remove the stored credentials and the cached token of this profile')
            [CompletionResult]::new('token', 'token', [CompletionResultType]::ParameterValue, 'Print an access token, valid for up to an hour')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;auth;help;login' {
            break
        }
        'zoomctl;auth;help;check' {
            break
        }
        'zoomctl;auth;help;status' {
            break
        }
        'zoomctl;auth;help;logout' {
            break
        }
        'zoomctl;auth;help;token' {
            break
        }
        'zoomctl;auth;help;help' {
            break
        }
        'zoomctl;meeting' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a meeting, or the meeting of a session')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Ask Zoom for one meeting')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the meetings of hosts: of those named, else of all in the schedule')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a meeting; what no flag names stays')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a meeting')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Tie an existing meeting to a session')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a running meeting for everybody')
            [CompletionResult]::new('invitation', 'invitation', [CompletionResultType]::ParameterValue, 'Show the text that invites to a meeting, in the language of the account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;meeting;create' {
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'Title, at most 200 characters')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Start: RFC 3339, or local time with `--timezone`')
            [CompletionResult]::new('--duration', '--duration', [CompletionResultType]::ParameterName, 'Length in minutes, 1 to 1440')
            [CompletionResult]::new('--timezone', '--timezone', [CompletionResultType]::ParameterName, 'IANA zone of the start')
            [CompletionResult]::new('--agenda', '--agenda', [CompletionResultType]::ParameterName, 'Description, at most 2000 characters')
            [CompletionResult]::new('--passcode', '--passcode', [CompletionResultType]::ParameterName, 'Passcode, at most 10 of letters, digits and @ - _ *')
            [CompletionResult]::new('--waiting-room', '--waiting-room', [CompletionResultType]::ParameterName, 'Let people wait until they are admitted')
            [CompletionResult]::new('--join-before-host', '--join-before-host', [CompletionResultType]::ParameterName, 'Let people in before the host')
            [CompletionResult]::new('--auto-recording', '--auto-recording', [CompletionResultType]::ParameterName, 'Record by itself')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Any other setting of Zoom''s; VALUE is JSON, or text as it is. May be repeated')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Host''s e-mail or user id')
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Make the meeting of this session')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who causes it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--show-start-url', '--show-start-url', [CompletionResultType]::ParameterName, 'Show a fresh start link too: whoever has it is the host')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;meeting;get' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--show-start-url', '--show-start-url', [CompletionResultType]::ParameterName, 'Fetch a fresh start link and show it: whoever has it is the host')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;meeting;list' {
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Host''s e-mail or user id; may be repeated')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Which meetings')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;meeting;update' {
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'Title, at most 200 characters')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Start: RFC 3339, or local time with `--timezone`')
            [CompletionResult]::new('--duration', '--duration', [CompletionResultType]::ParameterName, 'Length in minutes, 1 to 1440')
            [CompletionResult]::new('--timezone', '--timezone', [CompletionResultType]::ParameterName, 'IANA zone of the start')
            [CompletionResult]::new('--agenda', '--agenda', [CompletionResultType]::ParameterName, 'Description, at most 2000 characters')
            [CompletionResult]::new('--passcode', '--passcode', [CompletionResultType]::ParameterName, 'Passcode, at most 10 of letters, digits and @ - _ *')
            [CompletionResult]::new('--waiting-room', '--waiting-room', [CompletionResultType]::ParameterName, 'Let people wait until they are admitted')
            [CompletionResult]::new('--join-before-host', '--join-before-host', [CompletionResultType]::ParameterName, 'Let people in before the host')
            [CompletionResult]::new('--auto-recording', '--auto-recording', [CompletionResultType]::ParameterName, 'Record by itself')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Any other setting of Zoom''s; VALUE is JSON, or text as it is. May be repeated')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;meeting;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be deleted, and delete nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;meeting;link' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Session that it serves')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--manage', '--manage', [CompletionResultType]::ParameterName, 'Hand it over to us: the next provision lays the schedule over it')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;meeting;end' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be ended, and end nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;meeting;invitation' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;meeting;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a meeting, or the meeting of a session')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Ask Zoom for one meeting')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the meetings of hosts: of those named, else of all in the schedule')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a meeting; what no flag names stays')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a meeting')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Tie an existing meeting to a session')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a running meeting for everybody')
            [CompletionResult]::new('invitation', 'invitation', [CompletionResultType]::ParameterValue, 'Show the text that invites to a meeting, in the language of the account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;meeting;help;create' {
            break
        }
        'zoomctl;meeting;help;get' {
            break
        }
        'zoomctl;meeting;help;list' {
            break
        }
        'zoomctl;meeting;help;update' {
            break
        }
        'zoomctl;meeting;help;delete' {
            break
        }
        'zoomctl;meeting;help;link' {
            break
        }
        'zoomctl;meeting;help;end' {
            break
        }
        'zoomctl;meeting;help;invitation' {
            break
        }
        'zoomctl;meeting;help;help' {
            break
        }
        'zoomctl;session' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring a schedule from CSV; sessions that are there already are updated')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a session, or one for each week; each gets its own meeting at once')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a session, and its meeting with it; what no flag names stays')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, earliest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one session and its meeting')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a session and delete its meeting')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a session that never took place, and its meeting')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Settle a session whose meeting is unknown or held')
            [CompletionResult]::new('next', 'next', [CompletionResultType]::ParameterValue, 'Show the coming session, of a person or of a host: when, where, and whether one can join')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Open the join link of a session, or print it')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a session as its host, with a fresh start link')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write sessions for people: CSV, JSON, a calendar or a page to print')
            [CompletionResult]::new('notices', 'notices', [CompletionResultType]::ParameterValue, 'List who must be told what: new, moved, cancelled, link changed, reminder due')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Tie existing meetings to sessions that have none: same host, start and topic')
            [CompletionResult]::new('tokens', 'tokens', [CompletionResultType]::ParameterValue, 'Links to the join page, one for each person and session')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;session;import' {
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'The file is the whole schedule of this class or course')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The file is the whole schedule from this day on, UTC')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The file is the whole schedule until this day, UTC')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who caused this import')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Store the good rows though others are bad (exit 6)')
            [CompletionResult]::new('--allow-empty', '--allow-empty', [CompletionResultType]::ParameterName, 'Take a file without data rows')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change; store nothing')
            [CompletionResult]::new('--prune-missing', '--prune-missing', [CompletionResultType]::ParameterName, 'Cancel coming sessions that the file does not name, within `--cohort` or `--from/--to`')
            [CompletionResult]::new('--revive', '--revive', [CompletionResultType]::ParameterName, 'Bring back what was cancelled by hand, where the file names it')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Refuse a schedule in which sessions of one host overlap')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;add' {
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'Title, at most 200 characters')
            [CompletionResult]::new('--start-time', '--start-time', [CompletionResultType]::ParameterName, 'Start: RFC 3339, or local time in the session''s zone')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Start: RFC 3339, or local time in the session''s zone')
            [CompletionResult]::new('--duration-minutes', '--duration-minutes', [CompletionResultType]::ParameterName, 'Length in minutes, 1 to 1440')
            [CompletionResult]::new('--duration', '--duration', [CompletionResultType]::ParameterName, 'Length in minutes, 1 to 1440')
            [CompletionResult]::new('--timezone', '--timezone', [CompletionResultType]::ParameterName, 'IANA zone of the start')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Class or course')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Who carries it: zoom, google_meet, teams or manual')
            [CompletionResult]::new('--host-email', '--host-email', [CompletionResultType]::ParameterName, 'Zoom user who holds it')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Zoom user who holds it')
            [CompletionResult]::new('--host-pool', '--host-pool', [CompletionResultType]::ParameterName, 'Pool from which a host is chosen')
            [CompletionResult]::new('--meeting-url', '--meeting-url', [CompletionResultType]::ParameterName, 'Link of a session that Zoom does not carry')
            [CompletionResult]::new('--auto-recording', '--auto-recording', [CompletionResultType]::ParameterName, 'Record by itself: cloud, local or none')
            [CompletionResult]::new('--waiting-room', '--waiting-room', [CompletionResultType]::ParameterName, 'Let people wait until they are admitted')
            [CompletionResult]::new('--join-before-host', '--join-before-host', [CompletionResultType]::ParameterName, 'Let people in before the host')
            [CompletionResult]::new('--passcode', '--passcode', [CompletionResultType]::ParameterName, 'Passcode, at most 10 of letters, digits and @ - _ *')
            [CompletionResult]::new('--alternative-hosts', '--alternative-hosts', [CompletionResultType]::ParameterName, 'E-mails of those who may hold it instead, separated by `;`')
            [CompletionResult]::new('--agenda', '--agenda', [CompletionResultType]::ParameterName, 'Description, at most 1900 characters')
            [CompletionResult]::new('--repeat', '--repeat', [CompletionResultType]::ParameterName, 'Add one for each week')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'So many sessions, 1 to 500')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'On these weekdays instead of that of the start, e.g. mon,wed')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Refuse what overlaps another session of the same host')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be added; store nothing, make no meeting')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;edit' {
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'Title, at most 200 characters')
            [CompletionResult]::new('--start-time', '--start-time', [CompletionResultType]::ParameterName, 'Start: RFC 3339, or local time in the session''s zone')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Start: RFC 3339, or local time in the session''s zone')
            [CompletionResult]::new('--duration-minutes', '--duration-minutes', [CompletionResultType]::ParameterName, 'Length in minutes, 1 to 1440')
            [CompletionResult]::new('--duration', '--duration', [CompletionResultType]::ParameterName, 'Length in minutes, 1 to 1440')
            [CompletionResult]::new('--timezone', '--timezone', [CompletionResultType]::ParameterName, 'IANA zone of the start')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Class or course')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Who carries it: zoom, google_meet, teams or manual')
            [CompletionResult]::new('--host-email', '--host-email', [CompletionResultType]::ParameterName, 'Zoom user who holds it')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Zoom user who holds it')
            [CompletionResult]::new('--host-pool', '--host-pool', [CompletionResultType]::ParameterName, 'Pool from which a host is chosen')
            [CompletionResult]::new('--meeting-url', '--meeting-url', [CompletionResultType]::ParameterName, 'Link of a session that Zoom does not carry')
            [CompletionResult]::new('--auto-recording', '--auto-recording', [CompletionResultType]::ParameterName, 'Record by itself: cloud, local or none')
            [CompletionResult]::new('--waiting-room', '--waiting-room', [CompletionResultType]::ParameterName, 'Let people wait until they are admitted')
            [CompletionResult]::new('--join-before-host', '--join-before-host', [CompletionResultType]::ParameterName, 'Let people in before the host')
            [CompletionResult]::new('--passcode', '--passcode', [CompletionResultType]::ParameterName, 'Passcode, at most 10 of letters, digits and @ - _ *')
            [CompletionResult]::new('--alternative-hosts', '--alternative-hosts', [CompletionResultType]::ParameterName, 'E-mails of those who may hold it instead, separated by `;`')
            [CompletionResult]::new('--agenda', '--agenda', [CompletionResultType]::ParameterName, 'Description, at most 1900 characters')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--revive', '--revive', [CompletionResultType]::ParameterName, 'Bring a cancelled session back; its meeting is made anew')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Refuse what overlaps another session of the same host')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change; change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;list' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Starting on this day or later, UTC')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Starting on this day or earlier, UTC')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Only this class or course')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Only under this host')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only in this state')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Only those at which this person, by id or e-mail, is expected')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--logs', '--logs', [CompletionResultType]::ParameterName, 'Who took which link when, instead of the sessions')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;show' {
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Tell whether this person, by id or e-mail, is expected; `join_url` is their own link, if they have one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--show-start-url', '--show-start-url', [CompletionResultType]::ParameterName, 'Fetch a fresh start link and show it: whoever has it is the host')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;cancel' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be cancelled; change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;delete' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be deleted; change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;resolve' {
            [CompletionResult]::new('--adopt', '--adopt', [CompletionResultType]::ParameterName, 'This meeting is the session''s')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--create', '--create', [CompletionResultType]::ParameterName, 'There is no meeting; make one')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show whether it could be done, and what; change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;next' {
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Of this person, by id or e-mail, with their own link if they have one')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Of this host')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Count down until interrupted, and show the session again whenever it changes')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;join' {
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Who joins, by id or e-mail, for the log; with their own link, if they have one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--print', '--print', [CompletionResultType]::ParameterName, 'Print the link instead of opening it')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Print the link as a QR code, for a phone')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;start' {
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Who starts, for the log; people of the roster by id or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Start outside the window too')
            [CompletionResult]::new('--print', '--print', [CompletionResultType]::ParameterName, 'Print the link instead of opening it: whoever has it is the host')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;export' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Starting on this day or later, UTC')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Starting on this day or earlier, UTC')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Only this class or course')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Only under this host')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only in this state')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Only those at which this person, by id or e-mail, is expected')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Make a document instead of data')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells that a spreadsheet would run as they are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;notices' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'What changed after the end of this run [default: the last `provision` but one; runs for single sessions or people, as `session edit` makes them, do not count]')
            [CompletionResult]::new('--remind', '--remind', [CompletionResultType]::ParameterName, 'Remind so many hours before the start')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;link' {
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'Sessions that start within so many days')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Look for the meetings in the lists of the hosts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Tie what the plan shows')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;tokens' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make links to the join page')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List links, without what would open them')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take links back, by number, by session and person, or by the link itself')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;session;tokens;create' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'For this session; may be repeated')
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'For every session that starts within so many days')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'For this person, by id or e-mail; may be repeated. Without it a host''s link is the host''s own, and holds while they are the session''s host')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'What the link lets them do')
            [CompletionResult]::new('--expires-in', '--expires-in', [CompletionResultType]::ParameterName, 'Another end than a day after the session; a bare number is hours')
            [CompletionResult]::new('--base-url', '--base-url', [CompletionResultType]::ParameterName, 'Where people reach the page [default: join.base_url of the configuration]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--all-roster', '--all-roster', [CompletionResultType]::ParameterName, 'For everybody who is expected')
            [CompletionResult]::new('--missing', '--missing', [CompletionResultType]::ParameterName, 'Only for those who have no valid link yet')
            [CompletionResult]::new('--replace', '--replace', [CompletionResultType]::ParameterName, 'Take their earlier links for the same session and role back')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show for whom, and make nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;tokens;list' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only of this session')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Only of this person, by id or e-mail')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only for this role')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;tokens;revoke' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'All of this session')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'All of this person, by id or e-mail')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only for this role')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show which would be taken back')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;session;tokens;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make links to the join page')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List links, without what would open them')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take links back, by number, by session and person, or by the link itself')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;session;tokens;help;create' {
            break
        }
        'zoomctl;session;tokens;help;list' {
            break
        }
        'zoomctl;session;tokens;help;revoke' {
            break
        }
        'zoomctl;session;tokens;help;help' {
            break
        }
        'zoomctl;session;help' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring a schedule from CSV; sessions that are there already are updated')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a session, or one for each week; each gets its own meeting at once')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a session, and its meeting with it; what no flag names stays')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, earliest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one session and its meeting')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a session and delete its meeting')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a session that never took place, and its meeting')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Settle a session whose meeting is unknown or held')
            [CompletionResult]::new('next', 'next', [CompletionResultType]::ParameterValue, 'Show the coming session, of a person or of a host: when, where, and whether one can join')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Open the join link of a session, or print it')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a session as its host, with a fresh start link')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write sessions for people: CSV, JSON, a calendar or a page to print')
            [CompletionResult]::new('notices', 'notices', [CompletionResultType]::ParameterValue, 'List who must be told what: new, moved, cancelled, link changed, reminder due')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Tie existing meetings to sessions that have none: same host, start and topic')
            [CompletionResult]::new('tokens', 'tokens', [CompletionResultType]::ParameterValue, 'Links to the join page, one for each person and session')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;session;help;import' {
            break
        }
        'zoomctl;session;help;add' {
            break
        }
        'zoomctl;session;help;edit' {
            break
        }
        'zoomctl;session;help;list' {
            break
        }
        'zoomctl;session;help;show' {
            break
        }
        'zoomctl;session;help;cancel' {
            break
        }
        'zoomctl;session;help;delete' {
            break
        }
        'zoomctl;session;help;resolve' {
            break
        }
        'zoomctl;session;help;next' {
            break
        }
        'zoomctl;session;help;join' {
            break
        }
        'zoomctl;session;help;start' {
            break
        }
        'zoomctl;session;help;export' {
            break
        }
        'zoomctl;session;help;notices' {
            break
        }
        'zoomctl;session;help;link' {
            break
        }
        'zoomctl;session;help;tokens' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make links to the join page')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List links, without what would open them')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take links back, by number, by session and person, or by the link itself')
            break
        }
        'zoomctl;session;help;tokens;create' {
            break
        }
        'zoomctl;session;help;tokens;list' {
            break
        }
        'zoomctl;session;help;tokens;revoke' {
            break
        }
        'zoomctl;session;help;help' {
            break
        }
        'zoomctl;roster' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring a roster from CSV; people who are there already are updated')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is expected')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take somebody off the roster of a session or a cohort')
            [CompletionResult]::new('alias', 'alias', [CompletionResultType]::ParameterValue, 'Give somebody another name that they join under, like "iPad"')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;roster;import' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Store the good rows though others are bad (exit 6)')
            [CompletionResult]::new('--allow-empty', '--allow-empty', [CompletionResultType]::ParameterName, 'Take a file without data rows')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change; store nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;roster;list' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Who is expected at this session, by name or through its cohort')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Who belongs to this class or course')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Where this person is expected')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--links', '--links', [CompletionResultType]::ParameterName, 'With the link of their own that each of them has to the session')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;roster;remove' {
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'The person''s id')
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'From this session only')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'From this class or course')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decides; goes into the audit log')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;roster;alias' {
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'The person''s id')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decides; goes into the audit log')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--remove', '--remove', [CompletionResultType]::ParameterName, 'Take the name away')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;roster;help' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring a roster from CSV; people who are there already are updated')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is expected')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take somebody off the roster of a session or a cohort')
            [CompletionResult]::new('alias', 'alias', [CompletionResultType]::ParameterValue, 'Give somebody another name that they join under, like "iPad"')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;roster;help;import' {
            break
        }
        'zoomctl;roster;help;list' {
            break
        }
        'zoomctl;roster;help;remove' {
            break
        }
        'zoomctl;roster;help;alias' {
            break
        }
        'zoomctl;roster;help;help' {
            break
        }
        'zoomctl;provision' {
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'Sessions that start within so many days; later ones that have a meeting follow their changes')
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only this session, whenever it is; may be repeated')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Only sessions of this class or course')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Everything to come for this person of the roster, by id or e-mail')
            [CompletionResult]::new('--payment', '--payment', [CompletionResultType]::ParameterName, 'Reference of the payment that caused it; the same one again does nothing')
            [CompletionResult]::new('--on-drift', '--on-drift', [CompletionResultType]::ParameterName, 'What becomes of meetings that somebody changed at Zoom')
            [CompletionResult]::new('--register', '--register', [CompletionResultType]::ParameterName, 'Give everybody of the roster a link of their own, by which they are known; from now on, for the named sessions, the cohort, or those of this run. Needs licensed hosts')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who caused this run')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once')
            [CompletionResult]::new('--max-delete', '--max-delete', [CompletionResultType]::ParameterName, 'Delete nothing if more than so many meetings would be deleted')
            [CompletionResult]::new('--max-recreate', '--max-recreate', [CompletionResultType]::ParameterName, 'Make no meeting again if more than so many of a host were deleted at Zoom [default: 5, or a tenth of the host''s meetings]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--deep', '--deep', [CompletionResultType]::ParameterName, 'Ask for every meeting by itself and compare its settings too: one call for each')
            [CompletionResult]::new('--register-mail', '--register-mail', [CompletionResultType]::ParameterName, 'Let Zoom mail the links; without it nobody gets a mail')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Refuse a schedule in which sessions of one host overlap')
            [CompletionResult]::new('--ensure-hosts', '--ensure-hosts', [CompletionResultType]::ParameterName, 'Invite hosts whom the Zoom account lacks, and give a licence to hosts without one, as far as there are free ones')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; change nothing')
            [CompletionResult]::new('--no-wait', '--no-wait', [CompletionResultType]::ParameterName, 'Leave unanswered creates to the next run instead of waiting until they have settled')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;status' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;recording' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Store what Zoom recorded, and download it with `--download`')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Download files that are not in the archive yet, without listing at Zoom again')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List recording files in the database')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one recording: its files, and what was deleted of it at Zoom')
            [CompletionResult]::new('transcript', 'transcript', [CompletionResultType]::ParameterValue, 'Print what was said and written in a session, with speakers')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find words in all transcripts and chats of the archive')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Read the archive again, against the hashes that were stored')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Delete old recordings at Zoom that are safe in the archive')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete certain recordings at Zoom, with the same proofs as `prune`')
            [CompletionResult]::new('recover', 'recover', [CompletionResultType]::ParameterValue, 'Take recordings back out of Zoom''s trash')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;recording;sync' {
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'So many days back')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'From this day on, UTC')
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only recordings of this session; may be repeated')
            [CompletionResult]::new('--jobs', '--jobs', [CompletionResultType]::ParameterName, 'Downloads at the same time; each may hold about a mebibyte of memory')
            [CompletionResult]::new('--types', '--types', [CompletionResultType]::ParameterName, 'Only files of these types, as Zoom calls them: MP4, M4A, TRANSCRIPT, CHAT, TIMELINE, CC')
            [CompletionResult]::new('--limit-rate', '--limit-rate', [CompletionResultType]::ParameterName, 'Bytes a second for all downloads together: 500k, 10M, 1G; a bare number is bytes')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who caused this run')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--download', '--download', [CompletionResultType]::ParameterName, 'Download what is not in the archive yet')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Store recordings of hosts outside the schedule too; without it they are counted only')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'List again what was listed less than 30 minutes ago')
            [CompletionResult]::new('--trash', '--trash', [CompletionResultType]::ParameterName, 'Look into Zoom''s trash of every host of the schedule (with `--all`: of every user), and store what lies there for `recording recover`. Without it only where something is missing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what is owed by what is known, with the sum of bytes; nothing is listed or downloaded')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;recording;download' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only recordings of this session; may be repeated')
            [CompletionResult]::new('--jobs', '--jobs', [CompletionResultType]::ParameterName, 'Downloads at the same time; each may hold about a mebibyte of memory')
            [CompletionResult]::new('--types', '--types', [CompletionResultType]::ParameterName, 'Only files of these types, as Zoom calls them: MP4, M4A, TRANSCRIPT, CHAT, TIMELINE, CC')
            [CompletionResult]::new('--limit-rate', '--limit-rate', [CompletionResultType]::ParameterName, 'Bytes a second for all downloads together: 500k, 10M, 1G; a bare number is bytes')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who caused this run')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--accept-size', '--accept-size', [CompletionResultType]::ParameterName, 'Take these files though their size differs from what Zoom declares; the decision is kept')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be downloaded, with the sum of bytes')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;recording;list' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only of this session')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Recorded on this day or later, UTC')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Recorded on this day or earlier, UTC')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--unmatched', '--unmatched', [CompletionResultType]::ParameterName, 'Only those that belong to no session')
            [CompletionResult]::new('--paths', '--paths', [CompletionResultType]::ParameterName, 'Show where each file lies in the archive, or will lie')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;recording;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;recording;transcript' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'The session')
            [CompletionResult]::new('--types', '--types', [CompletionResultType]::ParameterName, 'From files of these types: TRANSCRIPT, CHAT, CC')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;recording;search' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;recording;verify' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only recordings of this session; may be repeated')
            [CompletionResult]::new('--subset', '--subset', [CompletionResultType]::ParameterName, 'Only the n-th of t parts, such as 1/7 on Mondays')
            [CompletionResult]::new('--unread-for', '--unread-for', [CompletionResultType]::ParameterName, 'Only what was not read for so long; an interrupted run is gone on with')
            [CompletionResult]::new('--jobs', '--jobs', [CompletionResultType]::ParameterName, 'Files read at the same time')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who caused this run')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--repair', '--repair', [CompletionResultType]::ParameterName, 'Fetch again what is missing or changed, while Zoom still has it')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Read and report, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;recording;prune' {
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Recordings of meetings that began so long ago')
            [CompletionResult]::new('--max-delete', '--max-delete', [CompletionResultType]::ParameterName, 'Delete nothing when it would be more recordings than this')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who caused this run')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--permanent', '--permanent', [CompletionResultType]::ParameterName, 'Delete for good instead of moving to Zoom''s trash, which an account may have switched off')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be deleted')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;recording;delete' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'All recordings of this session; may be repeated')
            [CompletionResult]::new('--max-delete', '--max-delete', [CompletionResultType]::ParameterName, 'Delete nothing when it would be more recordings than this')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who caused this run')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--permanent', '--permanent', [CompletionResultType]::ParameterName, 'Delete for good instead of moving to Zoom''s trash, which an account may have switched off')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be deleted')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;recording;recover' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'All recordings of this session that were moved to the trash')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who caused this run')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be taken back')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;recording;help' {
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Store what Zoom recorded, and download it with `--download`')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Download files that are not in the archive yet, without listing at Zoom again')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List recording files in the database')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one recording: its files, and what was deleted of it at Zoom')
            [CompletionResult]::new('transcript', 'transcript', [CompletionResultType]::ParameterValue, 'Print what was said and written in a session, with speakers')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find words in all transcripts and chats of the archive')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Read the archive again, against the hashes that were stored')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Delete old recordings at Zoom that are safe in the archive')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete certain recordings at Zoom, with the same proofs as `prune`')
            [CompletionResult]::new('recover', 'recover', [CompletionResultType]::ParameterValue, 'Take recordings back out of Zoom''s trash')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;recording;help;sync' {
            break
        }
        'zoomctl;recording;help;download' {
            break
        }
        'zoomctl;recording;help;list' {
            break
        }
        'zoomctl;recording;help;show' {
            break
        }
        'zoomctl;recording;help;transcript' {
            break
        }
        'zoomctl;recording;help;search' {
            break
        }
        'zoomctl;recording;help;verify' {
            break
        }
        'zoomctl;recording;help;prune' {
            break
        }
        'zoomctl;recording;help;delete' {
            break
        }
        'zoomctl;recording;help;recover' {
            break
        }
        'zoomctl;recording;help;help' {
            break
        }
        'zoomctl;participant' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('fetch', 'fetch', [CompletionResultType]::ParameterValue, 'Fetch the participants of every session that ended and is not final')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the stays that Zoom reported for a session, one row each')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;participant;fetch' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only this session; may be repeated')
            [CompletionResult]::new('--delay-minutes', '--delay-minutes', [CompletionResultType]::ParameterName, 'Not before so many minutes after the planned end')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who caused this run')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Fetch again what is final or was fetched within the hour')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;participant;list' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'The schedule''s id of the session')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--compare', '--compare', [CompletionResultType]::ParameterName, 'Show for each person the time by events and the time by Zoom''s report, and how they differ')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;participant;help' {
            [CompletionResult]::new('fetch', 'fetch', [CompletionResultType]::ParameterValue, 'Fetch the participants of every session that ended and is not final')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the stays that Zoom reported for a session, one row each')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;participant;help;fetch' {
            break
        }
        'zoomctl;participant;help;list' {
            break
        }
        'zoomctl;participant;help;help' {
            break
        }
        'zoomctl;attendance' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Show attendance, one row for each person and session, and what it comes to')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write attendance as CSV with stable columns')
            [CompletionResult]::new('mark', 'mark', [CompletionResultType]::ParameterValue, 'Say by hand what counts for a person at a session')
            [CompletionResult]::new('unmark', 'unmark', [CompletionResultType]::ParameterValue, 'Take back what was said by hand; what is computed counts again')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show what was decided by hand, oldest first')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show how a person''s attendance came about: each stay, and what it counted for')
            [CompletionResult]::new('match', 'match', [CompletionResultType]::ParameterValue, 'List who may be whom of the roster, and say yes to one')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, 'Compute attendance again from the raw rows')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;attendance;report' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only this session')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Only sessions of this class or course')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Only this person, by id or e-mail')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Only sessions under this host')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Sessions that start on this day or later, UTC')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Sessions that start on this day or earlier, UTC')
            [CompletionResult]::new('--per', '--per', [CompletionResultType]::ParameterName, 'One row for each session, cohort, host or person instead: how many of each word, the average, who is missing and who came uninvited')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Make a document instead: one self-contained file with a timeline for each session')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;attendance;export' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only this session')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Only sessions of this class or course')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Only this person, by id or e-mail')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Only sessions under this host')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Sessions that start on this day or later, UTC')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Sessions that start on this day or earlier, UTC')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells that a spreadsheet would run as they are')
            [CompletionResult]::new('--excel', '--excel', [CompletionResultType]::ParameterName, 'Begin CSV with a byte-order mark, by which Excel knows UTF-8')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;attendance;mark' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'The schedule''s id of the session')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'The person''s id or e-mail')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why; goes into the audit log')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decides; goes into the audit log')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;attendance;unmark' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'The schedule''s id of the session')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'The person''s id or e-mail')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why; goes into the audit log')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decides; goes into the audit log')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;attendance;history' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only about this session')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Only about this person, by id or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;attendance;explain' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'The schedule''s id of the session')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'The person''s id or e-mail')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;attendance;match' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only this session')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Only sessions of this class or course')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Only this person, by id or e-mail')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Only sessions under this host')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Sessions that start on this day or later, UTC')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Sessions that start on this day or earlier, UTC')
            [CompletionResult]::new('--participant', '--participant', [CompletionResultType]::ParameterName, 'Say yes: this participant, as the list names them, …')
            [CompletionResult]::new('--is', '--is', [CompletionResultType]::ParameterName, '… is this person of the roster')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who says so; goes into the audit log')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--remove', '--remove', [CompletionResultType]::ParameterName, 'Take such a yes back: of an account or an e-mail everywhere, of a name in the chosen sessions')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;attendance;rebuild' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only this session')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Only sessions of this class or course')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Only this person, by id or e-mail')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Only sessions under this host')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Sessions that start on this day or later, UTC')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Sessions that start on this day or earlier, UTC')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;attendance;help' {
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Show attendance, one row for each person and session, and what it comes to')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write attendance as CSV with stable columns')
            [CompletionResult]::new('mark', 'mark', [CompletionResultType]::ParameterValue, 'Say by hand what counts for a person at a session')
            [CompletionResult]::new('unmark', 'unmark', [CompletionResultType]::ParameterValue, 'Take back what was said by hand; what is computed counts again')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show what was decided by hand, oldest first')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show how a person''s attendance came about: each stay, and what it counted for')
            [CompletionResult]::new('match', 'match', [CompletionResultType]::ParameterValue, 'List who may be whom of the roster, and say yes to one')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, 'Compute attendance again from the raw rows')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;attendance;help;report' {
            break
        }
        'zoomctl;attendance;help;export' {
            break
        }
        'zoomctl;attendance;help;mark' {
            break
        }
        'zoomctl;attendance;help;unmark' {
            break
        }
        'zoomctl;attendance;help;history' {
            break
        }
        'zoomctl;attendance;help;explain' {
            break
        }
        'zoomctl;attendance;help;match' {
            break
        }
        'zoomctl;attendance;help;rebuild' {
            break
        }
        'zoomctl;attendance;help;help' {
            break
        }
        'zoomctl;coverage' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Sessions that start on this day or later, UTC [default: 30 days back]')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Sessions that start on this day or earlier, UTC [default: those that began by now]')
            [CompletionResult]::new('--cohort', '--cohort', [CompletionResultType]::ParameterName, 'Only this class or course')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--missing', '--missing', [CompletionResultType]::ParameterName, 'Show only the sessions at which somebody should look')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;webhook' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Receive Zoom''s events until stopped')
            [CompletionResult]::new('ingest', 'ingest', [CompletionResultType]::ParameterValue, 'Take one event that was received elsewhere, by a CGI script or a queue')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Tell why the signature of a request holds, or does not')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Apply stored events again, as they happened')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the events that were stored, the last to arrive first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one event with its body; bearer secrets in it are ***')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;webhook;serve' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Address to listen on; port 0 takes a free one. A socket from systemd is taken instead')
            [CompletionResult]::new('--path', '--path', [CompletionResultType]::ParameterName, 'Path of the address that Zoom is told')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--run-jobs', '--run-jobs', [CompletionResultType]::ParameterName, 'Do at once what events ask for, instead of leaving it to cron')
            [CompletionResult]::new('--join-page', '--join-page', [CompletionResultType]::ParameterName, 'Serve the page to join in too, at /join/TOKEN; `session tokens create` makes the links')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;webhook;ingest' {
            [CompletionResult]::new('--signature', '--signature', [CompletionResultType]::ParameterName, 'Value of the header x-zm-signature')
            [CompletionResult]::new('--timestamp', '--timestamp', [CompletionResultType]::ParameterName, 'Value of the header x-zm-request-timestamp')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--trusted', '--trusted', [CompletionResultType]::ParameterName, 'Believe it: whoever received it checked the signature already')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;webhook;verify' {
            [CompletionResult]::new('--signature', '--signature', [CompletionResultType]::ParameterName, 'Value of the header x-zm-signature, where there was one')
            [CompletionResult]::new('--timestamp', '--timestamp', [CompletionResultType]::ParameterName, 'Value of the header x-zm-request-timestamp, where there was one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;webhook;replay' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only those that happened at or after this time, or on this day or later, UTC')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'Only this one')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only say what would come of it')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;webhook;list' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only this type; `*` stands for anything, e.g. ''meeting.*''')
            [CompletionResult]::new('--meeting', '--meeting', [CompletionResultType]::ParameterName, 'Only of this meeting, by number or link, or of one run of it, by UUID')
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only those that were applied to this session')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only in this state: new, applied or waiting')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Happened at or after this time, or on this day or later, UTC')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Happened before this time, or on this day or earlier, UTC')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;webhook;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;webhook;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Receive Zoom''s events until stopped')
            [CompletionResult]::new('ingest', 'ingest', [CompletionResultType]::ParameterValue, 'Take one event that was received elsewhere, by a CGI script or a queue')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Tell why the signature of a request holds, or does not')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Apply stored events again, as they happened')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the events that were stored, the last to arrive first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one event with its body; bearer secrets in it are ***')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;webhook;help;serve' {
            break
        }
        'zoomctl;webhook;help;ingest' {
            break
        }
        'zoomctl;webhook;help;verify' {
            break
        }
        'zoomctl;webhook;help;replay' {
            break
        }
        'zoomctl;webhook;help;list' {
            break
        }
        'zoomctl;webhook;help;show' {
            break
        }
        'zoomctl;webhook;help;help' {
            break
        }
        'zoomctl;user' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the users of the account: active, inactive and pending')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one user. Zoom: GET /users/{userId}')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Invite a user; somebody who is there already is adopted as they are')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring hosts from CSV: invite who is missing, adopt who exists, say who is pending')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change names, department or zone. Zoom: PATCH /users/{userId}')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Shut a user out and free the licence')
            [CompletionResult]::new('license', 'license', [CompletionResultType]::ParameterValue, 'Licences: give, take, count')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;user;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only in this state')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;user;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;user;create' {
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--licensed', '--licensed', [CompletionResultType]::ParameterName, 'With a licence')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;user;import' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--keep-going', '--keep-going', [CompletionResultType]::ParameterName, 'Store the good rows though others are bad (exit 6)')
            [CompletionResult]::new('--allow-empty', '--allow-empty', [CompletionResultType]::ParameterName, 'Take a file without data rows')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would change; store nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;user;update' {
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name')
            [CompletionResult]::new('--department', '--department', [CompletionResultType]::ParameterName, 'Department')
            [CompletionResult]::new('--timezone', '--timezone', [CompletionResultType]::ParameterName, 'IANA zone')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show whom it would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;user;deactivate' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Though the user is live, has something coming, or is protected')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show from whom it would be taken, or why not, and take nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;user;license' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give licences, as far as there are free ones')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take licences away')
            [CompletionResult]::new('usage', 'usage', [CompletionResultType]::ParameterValue, 'Count licences: bought, in use, free')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;user;license;assign' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show who would get one, as far as the free ones go, and give none')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;user;license;revoke' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Though the user is live, has something coming, or is protected')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show from whom it would be taken, or why not, and take nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;user;license;usage' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;user;license;help' {
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give licences, as far as there are free ones')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take licences away')
            [CompletionResult]::new('usage', 'usage', [CompletionResultType]::ParameterValue, 'Count licences: bought, in use, free')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;user;license;help;assign' {
            break
        }
        'zoomctl;user;license;help;revoke' {
            break
        }
        'zoomctl;user;license;help;usage' {
            break
        }
        'zoomctl;user;license;help;help' {
            break
        }
        'zoomctl;user;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the users of the account: active, inactive and pending')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one user. Zoom: GET /users/{userId}')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Invite a user; somebody who is there already is adopted as they are')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring hosts from CSV: invite who is missing, adopt who exists, say who is pending')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change names, department or zone. Zoom: PATCH /users/{userId}')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Shut a user out and free the licence')
            [CompletionResult]::new('license', 'license', [CompletionResultType]::ParameterValue, 'Licences: give, take, count')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;user;help;list' {
            break
        }
        'zoomctl;user;help;show' {
            break
        }
        'zoomctl;user;help;create' {
            break
        }
        'zoomctl;user;help;import' {
            break
        }
        'zoomctl;user;help;update' {
            break
        }
        'zoomctl;user;help;deactivate' {
            break
        }
        'zoomctl;user;help;license' {
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give licences, as far as there are free ones')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take licences away')
            [CompletionResult]::new('usage', 'usage', [CompletionResultType]::ParameterValue, 'Count licences: bought, in use, free')
            break
        }
        'zoomctl;user;help;license;assign' {
            break
        }
        'zoomctl;user;help;license;revoke' {
            break
        }
        'zoomctl;user;help;license;usage' {
            break
        }
        'zoomctl;user;help;help' {
            break
        }
        'zoomctl;person' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Replace a person''s names, addresses and raw rows by a pseudonym, for good')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;person;erase' {
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Instead: everybody, in sessions that ended so long ago')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decides; goes into the audit log')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show how much would be erased')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;person;help' {
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Replace a person''s names, addresses and raw rows by a pseudonym, for good')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;person;help;erase' {
            break
        }
        'zoomctl;person;help;help' {
            break
        }
        'zoomctl;sdk' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('signature', 'signature', [CompletionResultType]::ParameterValue, 'Sign for one meeting, so that a page can join it with Zoom''s Meeting SDK')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;sdk;signature' {
            [CompletionResult]::new('--meeting', '--meeting', [CompletionResultType]::ParameterName, 'Number of the meeting, or a Zoom link that holds it')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, '0 to join, 1 to start as the host')
            [CompletionResult]::new('--expires-in', '--expires-in', [CompletionResultType]::ParameterName, 'How long it holds: 30 minutes to 48 hours; a bare number is minutes')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;sdk;help' {
            [CompletionResult]::new('signature', 'signature', [CompletionResultType]::ParameterValue, 'Sign for one meeting, so that a page can join it with Zoom''s Meeting SDK')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;sdk;help;signature' {
            break
        }
        'zoomctl;sdk;help;help' {
            break
        }
        'zoomctl;run' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List runs, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one run and what it did')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say whether the jobs ran as often and as well as they should, for a monitor')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;run;list' {
            [CompletionResult]::new('--job', '--job', [CompletionResultType]::ParameterName, 'Only this job')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only runs that began so long ago at most, such as 7d or 12h, or on this day or later, UTC')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--failed', '--failed', [CompletionResultType]::ParameterName, 'Only runs that did not end well')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;run;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;run;check' {
            [CompletionResult]::new('--max-age', '--max-age', [CompletionResultType]::ParameterName, 'Longest time since the end of the last good run: JOB=TIME, separated by commas; a bare number is hours')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Count only runs that this caused, such as cron')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;run;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List runs, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one run and what it did')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say whether the jobs ran as often and as well as they should, for a monitor')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;run;help;list' {
            break
        }
        'zoomctl;run;help;show' {
            break
        }
        'zoomctl;run;help;check' {
            break
        }
        'zoomctl;run;help;help' {
            break
        }
        'zoomctl;db' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the database lies')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Create the database, or bring it to this version''s schema')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look for damage, and for what was changed behind the program''s back')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Write a copy of the database while jobs go on')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace the content of the database by that of a backup')
            [CompletionResult]::new('vacuum', 'vacuum', [CompletionResultType]::ParameterValue, 'Give the space of deleted rows back to the disk')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write every row of a table, as CSV unless another form is asked for')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Run a query and show its rows. Nothing can be changed by it')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Show every table and column with what it holds')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;db;path' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;db;migrate' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;db;check' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;db;backup' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace the file if it exists, once the new copy is good')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;db;restore' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check the file, and restore nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do it without asking')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;db;vacuum' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;db;export' {
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Name of the table; db schema lists them')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells that a spreadsheet would run as a formula')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;db;query' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV only: leave cells that a spreadsheet would run as a formula')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;db;schema' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--sql', '--sql', [CompletionResultType]::ParameterName, 'Print the statements that make the schema instead')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;db;help' {
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the database lies')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Create the database, or bring it to this version''s schema')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look for damage, and for what was changed behind the program''s back')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Write a copy of the database while jobs go on')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace the content of the database by that of a backup')
            [CompletionResult]::new('vacuum', 'vacuum', [CompletionResultType]::ParameterValue, 'Give the space of deleted rows back to the disk')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write every row of a table, as CSV unless another form is asked for')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Run a query and show its rows. Nothing can be changed by it')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Show every table and column with what it holds')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;db;help;path' {
            break
        }
        'zoomctl;db;help;migrate' {
            break
        }
        'zoomctl;db;help;check' {
            break
        }
        'zoomctl;db;help;backup' {
            break
        }
        'zoomctl;db;help;restore' {
            break
        }
        'zoomctl;db;help;vacuum' {
            break
        }
        'zoomctl;db;help;export' {
            break
        }
        'zoomctl;db;help;query' {
            break
        }
        'zoomctl;db;help;schema' {
            break
        }
        'zoomctl;db;help;help' {
            break
        }
        'zoomctl;config' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every value in effect and what decided over it')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a value in the configuration file; comments in it stay')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;config;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;config;set' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;config;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every value in effect and what decided over it')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a value in the configuration file; comments in it stay')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;config;help;show' {
            break
        }
        'zoomctl;config;help;set' {
            break
        }
        'zoomctl;config;help;help' {
            break
        }
        'zoomctl;cron' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Write the jobs into the crontab of this user, or bring them up to date')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the block as it is installed, or as it would be')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take the block out of the crontab of this user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;cron;install' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do it without asking')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;cron;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;cron;remove' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do it without asking')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;cron;help' {
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Write the jobs into the crontab of this user, or bring them up to date')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the block as it is installed, or as it would be')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take the block out of the crontab of this user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;cron;help;install' {
            break
        }
        'zoomctl;cron;help;show' {
            break
        }
        'zoomctl;cron;help;remove' {
            break
        }
        'zoomctl;cron;help;help' {
            break
        }
        'zoomctl;api' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'A field as text; may be repeated')
            [CompletionResult]::new('--raw-field', '--raw-field', [CompletionResultType]::ParameterName, 'A field as text; may be repeated')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'A field as JSON where it is true, false, null or a number, else as text; may be repeated')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'A field as JSON where it is true, false, null or a number, else as text; may be repeated')
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Send this JSON file as the body; `-` is stdin. Fields go into the query then')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--paginate', '--paginate', [CompletionResultType]::ParameterName, 'Follow next_page_token to the end, and print an array of all pages')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;doctor' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;sandbox' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve until stopped; print the variables that point zoomctl at it')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Print the variables of a running sandbox, with ZOOMCTL_NOW')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;sandbox;serve' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Address of the API; port 0 takes a free one')
            [CompletionResult]::new('--control', '--control', [CompletionResultType]::ParameterName, 'Address of the control; port 0 takes a free one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Everything invented is drawn from it')
            [CompletionResult]::new('--hosts', '--hosts', [CompletionResultType]::ParameterName, 'Teachers of the simulated school')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'Time at the start [default: a Monday morning of the simulated term]')
            [CompletionResult]::new('--speed', '--speed', [CompletionResultType]::ParameterName, 'Simulated seconds in a second; 0 lets the time stand until the control moves it')
            [CompletionResult]::new('--plan', '--plan', [CompletionResultType]::ParameterName, 'Whose limits are enforced')
            [CompletionResult]::new('--faults', '--faults', [CompletionResultType]::ParameterName, 'Play the misbehaviour of this plan (TOML)')
            [CompletionResult]::new('--webhook-url', '--webhook-url', [CompletionResultType]::ParameterName, 'Send signed events to this address, as things happen')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--summary', '--summary', [CompletionResultType]::ParameterName, 'Print the counters as JSON at the end')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;sandbox;env' {
            [CompletionResult]::new('--control', '--control', [CompletionResultType]::ParameterName, 'Its control address [default: ZOOMCTL_SANDBOX_CONTROL, else the one started last]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;sandbox;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve until stopped; print the variables that point zoomctl at it')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Print the variables of a running sandbox, with ZOOMCTL_NOW')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;sandbox;help;serve' {
            break
        }
        'zoomctl;sandbox;help;env' {
            break
        }
        'zoomctl;sandbox;help;help' {
            break
        }
        'zoomctl;demo' {
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep database, archive and files in this folder')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Seed of the simulated school: the same seed plays the same day')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--faults', '--faults', [CompletionResultType]::ParameterName, 'A bad night: answers lost, server errors, a revoked token, login pages instead of files')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;completions' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;man' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Write every page into this folder: *.1 are commands, *.5 the configuration file and the tables')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Form of the data on stdout')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the data to this file instead of stdout')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Show times of tables in this IANA zone instead of the session''s')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns of a list to show, by their keys in JSON, in this order: topic,start_time')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort a list by these columns, before `--limit` counts; -COLUMN sorts the other way round')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Credentials, database and archive of this name')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [default: ~/.config/zoomctl/config.toml]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [default: ~/.local/share/zoomctl/PROFILE/zoomctl.db]')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Folder for recordings [default: ~/.local/share/zoomctl/PROFILE/archive]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for `--output json`')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Leave out the heads of tables and CSV')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'No status and no progress; data and errors stay, and trouble of a job is one line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Log each request on stderr; twice with bodies, secrets removed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'zoomctl;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Set zoomctl up: credentials, configuration, database, templates, cron')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Store, check and remove the credentials')
            [CompletionResult]::new('meeting', 'meeting', [CompletionResultType]::ParameterValue, 'Work on meetings at Zoom')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'The schedule: what should happen')
            [CompletionResult]::new('roster', 'roster', [CompletionResultType]::ParameterValue, 'Who is expected where')
            [CompletionResult]::new('provision', 'provision', [CompletionResultType]::ParameterValue, 'Make Zoom agree with the schedule')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show how the day stands')
            [CompletionResult]::new('recording', 'recording', [CompletionResultType]::ParameterValue, 'Recordings: list them and archive them')
            [CompletionResult]::new('participant', 'participant', [CompletionResultType]::ParameterValue, 'Who was there, as Zoom reports it')
            [CompletionResult]::new('attendance', 'attendance', [CompletionResultType]::ParameterValue, 'Who attended how much')
            [CompletionResult]::new('coverage', 'coverage', [CompletionResultType]::ParameterValue, 'Compare the schedule with meetings, recordings, transcripts and attendance')
            [CompletionResult]::new('webhook', 'webhook', [CompletionResultType]::ParameterValue, 'What Zoom tells by itself')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'The hosts of the Zoom account')
            [CompletionResult]::new('person', 'person', [CompletionResultType]::ParameterValue, 'What is kept of a person')
            [CompletionResult]::new('sdk', 'sdk', [CompletionResultType]::ParameterValue, 'Signatures for Zoom''s Meeting SDK')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'The ledger of batch jobs')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'The database file')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'The settings, and where each comes from')
            [CompletionResult]::new('cron', 'cron', [CompletionResultType]::ParameterValue, 'The jobs in the user''s crontab')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Make any call to Zoom and print its JSON')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look for what would keep the jobs from working')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'A simulated Zoom on this machine')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Play a whole day against a simulated Zoom')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write all of them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'zoomctl;help;init' {
            break
        }
        'zoomctl;help;auth' {
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Store the credentials of a Server-to-Server OAuth app, once Zoom took them')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Ask Zoom for a token and compare its scopes with what the jobs need')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Say where each secret comes from, without the network')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Remove the stored credentials and the cached token of this profile')
            [CompletionResult]::new('token', 'token', [CompletionResultType]::ParameterValue, 'Print an access token, valid for up to an hour')
            break
        }
        'zoomctl;help;auth;login' {
            break
        }
        'zoomctl;help;auth;check' {
            break
        }
        'zoomctl;help;auth;status' {
            break
        }
        'zoomctl;help;auth;logout' {
            break
        }
        'zoomctl;help;auth;token' {
            break
        }
        'zoomctl;help;meeting' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a meeting, or the meeting of a session')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Ask Zoom for one meeting')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the meetings of hosts: of those named, else of all in the schedule')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a meeting; what no flag names stays')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a meeting')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Tie an existing meeting to a session')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a running meeting for everybody')
            [CompletionResult]::new('invitation', 'invitation', [CompletionResultType]::ParameterValue, 'Show the text that invites to a meeting, in the language of the account')
            break
        }
        'zoomctl;help;meeting;create' {
            break
        }
        'zoomctl;help;meeting;get' {
            break
        }
        'zoomctl;help;meeting;list' {
            break
        }
        'zoomctl;help;meeting;update' {
            break
        }
        'zoomctl;help;meeting;delete' {
            break
        }
        'zoomctl;help;meeting;link' {
            break
        }
        'zoomctl;help;meeting;end' {
            break
        }
        'zoomctl;help;meeting;invitation' {
            break
        }
        'zoomctl;help;session' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring a schedule from CSV; sessions that are there already are updated')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a session, or one for each week; each gets its own meeting at once')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a session, and its meeting with it; what no flag names stays')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, earliest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one session and its meeting')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a session and delete its meeting')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a session that never took place, and its meeting')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Settle a session whose meeting is unknown or held')
            [CompletionResult]::new('next', 'next', [CompletionResultType]::ParameterValue, 'Show the coming session, of a person or of a host: when, where, and whether one can join')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Open the join link of a session, or print it')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a session as its host, with a fresh start link')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write sessions for people: CSV, JSON, a calendar or a page to print')
            [CompletionResult]::new('notices', 'notices', [CompletionResultType]::ParameterValue, 'List who must be told what: new, moved, cancelled, link changed, reminder due')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Tie existing meetings to sessions that have none: same host, start and topic')
            [CompletionResult]::new('tokens', 'tokens', [CompletionResultType]::ParameterValue, 'Links to the join page, one for each person and session')
            break
        }
        'zoomctl;help;session;import' {
            break
        }
        'zoomctl;help;session;add' {
            break
        }
        'zoomctl;help;session;edit' {
            break
        }
        'zoomctl;help;session;list' {
            break
        }
        'zoomctl;help;session;show' {
            break
        }
        'zoomctl;help;session;cancel' {
            break
        }
        'zoomctl;help;session;delete' {
            break
        }
        'zoomctl;help;session;resolve' {
            break
        }
        'zoomctl;help;session;next' {
            break
        }
        'zoomctl;help;session;join' {
            break
        }
        'zoomctl;help;session;start' {
            break
        }
        'zoomctl;help;session;export' {
            break
        }
        'zoomctl;help;session;notices' {
            break
        }
        'zoomctl;help;session;link' {
            break
        }
        'zoomctl;help;session;tokens' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make links to the join page')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List links, without what would open them')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take links back, by number, by session and person, or by the link itself')
            break
        }
        'zoomctl;help;session;tokens;create' {
            break
        }
        'zoomctl;help;session;tokens;list' {
            break
        }
        'zoomctl;help;session;tokens;revoke' {
            break
        }
        'zoomctl;help;roster' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring a roster from CSV; people who are there already are updated')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who is expected')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take somebody off the roster of a session or a cohort')
            [CompletionResult]::new('alias', 'alias', [CompletionResultType]::ParameterValue, 'Give somebody another name that they join under, like "iPad"')
            break
        }
        'zoomctl;help;roster;import' {
            break
        }
        'zoomctl;help;roster;list' {
            break
        }
        'zoomctl;help;roster;remove' {
            break
        }
        'zoomctl;help;roster;alias' {
            break
        }
        'zoomctl;help;provision' {
            break
        }
        'zoomctl;help;status' {
            break
        }
        'zoomctl;help;recording' {
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Store what Zoom recorded, and download it with `--download`')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Download files that are not in the archive yet, without listing at Zoom again')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List recording files in the database')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one recording: its files, and what was deleted of it at Zoom')
            [CompletionResult]::new('transcript', 'transcript', [CompletionResultType]::ParameterValue, 'Print what was said and written in a session, with speakers')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find words in all transcripts and chats of the archive')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Read the archive again, against the hashes that were stored')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Delete old recordings at Zoom that are safe in the archive')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete certain recordings at Zoom, with the same proofs as `prune`')
            [CompletionResult]::new('recover', 'recover', [CompletionResultType]::ParameterValue, 'Take recordings back out of Zoom''s trash')
            break
        }
        'zoomctl;help;recording;sync' {
            break
        }
        'zoomctl;help;recording;download' {
            break
        }
        'zoomctl;help;recording;list' {
            break
        }
        'zoomctl;help;recording;show' {
            break
        }
        'zoomctl;help;recording;transcript' {
            break
        }
        'zoomctl;help;recording;search' {
            break
        }
        'zoomctl;help;recording;verify' {
            break
        }
        'zoomctl;help;recording;prune' {
            break
        }
        'zoomctl;help;recording;delete' {
            break
        }
        'zoomctl;help;recording;recover' {
            break
        }
        'zoomctl;help;participant' {
            [CompletionResult]::new('fetch', 'fetch', [CompletionResultType]::ParameterValue, 'Fetch the participants of every session that ended and is not final')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the stays that Zoom reported for a session, one row each')
            break
        }
        'zoomctl;help;participant;fetch' {
            break
        }
        'zoomctl;help;participant;list' {
            break
        }
        'zoomctl;help;attendance' {
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Show attendance, one row for each person and session, and what it comes to')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write attendance as CSV with stable columns')
            [CompletionResult]::new('mark', 'mark', [CompletionResultType]::ParameterValue, 'Say by hand what counts for a person at a session')
            [CompletionResult]::new('unmark', 'unmark', [CompletionResultType]::ParameterValue, 'Take back what was said by hand; what is computed counts again')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show what was decided by hand, oldest first')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show how a person''s attendance came about: each stay, and what it counted for')
            [CompletionResult]::new('match', 'match', [CompletionResultType]::ParameterValue, 'List who may be whom of the roster, and say yes to one')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, 'Compute attendance again from the raw rows')
            break
        }
        'zoomctl;help;attendance;report' {
            break
        }
        'zoomctl;help;attendance;export' {
            break
        }
        'zoomctl;help;attendance;mark' {
            break
        }
        'zoomctl;help;attendance;unmark' {
            break
        }
        'zoomctl;help;attendance;history' {
            break
        }
        'zoomctl;help;attendance;explain' {
            break
        }
        'zoomctl;help;attendance;match' {
            break
        }
        'zoomctl;help;attendance;rebuild' {
            break
        }
        'zoomctl;help;coverage' {
            break
        }
        'zoomctl;help;webhook' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Receive Zoom''s events until stopped')
            [CompletionResult]::new('ingest', 'ingest', [CompletionResultType]::ParameterValue, 'Take one event that was received elsewhere, by a CGI script or a queue')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Tell why the signature of a request holds, or does not')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Apply stored events again, as they happened')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the events that were stored, the last to arrive first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one event with its body; bearer secrets in it are ***')
            break
        }
        'zoomctl;help;webhook;serve' {
            break
        }
        'zoomctl;help;webhook;ingest' {
            break
        }
        'zoomctl;help;webhook;verify' {
            break
        }
        'zoomctl;help;webhook;replay' {
            break
        }
        'zoomctl;help;webhook;list' {
            break
        }
        'zoomctl;help;webhook;show' {
            break
        }
        'zoomctl;help;user' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the users of the account: active, inactive and pending')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one user. Zoom: GET /users/{userId}')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Invite a user; somebody who is there already is adopted as they are')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring hosts from CSV: invite who is missing, adopt who exists, say who is pending')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change names, department or zone. Zoom: PATCH /users/{userId}')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Shut a user out and free the licence')
            [CompletionResult]::new('license', 'license', [CompletionResultType]::ParameterValue, 'Licences: give, take, count')
            break
        }
        'zoomctl;help;user;list' {
            break
        }
        'zoomctl;help;user;show' {
            break
        }
        'zoomctl;help;user;create' {
            break
        }
        'zoomctl;help;user;import' {
            break
        }
        'zoomctl;help;user;update' {
            break
        }
        'zoomctl;help;user;deactivate' {
            break
        }
        'zoomctl;help;user;license' {
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Give licences, as far as there are free ones')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Take licences away')
            [CompletionResult]::new('usage', 'usage', [CompletionResultType]::ParameterValue, 'Count licences: bought, in use, free')
            break
        }
        'zoomctl;help;user;license;assign' {
            break
        }
        'zoomctl;help;user;license;revoke' {
            break
        }
        'zoomctl;help;user;license;usage' {
            break
        }
        'zoomctl;help;person' {
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Replace a person''s names, addresses and raw rows by a pseudonym, for good')
            break
        }
        'zoomctl;help;person;erase' {
            break
        }
        'zoomctl;help;sdk' {
            [CompletionResult]::new('signature', 'signature', [CompletionResultType]::ParameterValue, 'Sign for one meeting, so that a page can join it with Zoom''s Meeting SDK')
            break
        }
        'zoomctl;help;sdk;signature' {
            break
        }
        'zoomctl;help;run' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List runs, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one run and what it did')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Say whether the jobs ran as often and as well as they should, for a monitor')
            break
        }
        'zoomctl;help;run;list' {
            break
        }
        'zoomctl;help;run;show' {
            break
        }
        'zoomctl;help;run;check' {
            break
        }
        'zoomctl;help;db' {
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the database lies')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Create the database, or bring it to this version''s schema')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look for damage, and for what was changed behind the program''s back')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Write a copy of the database while jobs go on')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace the content of the database by that of a backup')
            [CompletionResult]::new('vacuum', 'vacuum', [CompletionResultType]::ParameterValue, 'Give the space of deleted rows back to the disk')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write every row of a table, as CSV unless another form is asked for')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Run a query and show its rows. Nothing can be changed by it')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Show every table and column with what it holds')
            break
        }
        'zoomctl;help;db;path' {
            break
        }
        'zoomctl;help;db;migrate' {
            break
        }
        'zoomctl;help;db;check' {
            break
        }
        'zoomctl;help;db;backup' {
            break
        }
        'zoomctl;help;db;restore' {
            break
        }
        'zoomctl;help;db;vacuum' {
            break
        }
        'zoomctl;help;db;export' {
            break
        }
        'zoomctl;help;db;query' {
            break
        }
        'zoomctl;help;db;schema' {
            break
        }
        'zoomctl;help;config' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every value in effect and what decided over it')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a value in the configuration file; comments in it stay')
            break
        }
        'zoomctl;help;config;show' {
            break
        }
        'zoomctl;help;config;set' {
            break
        }
        'zoomctl;help;cron' {
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Write the jobs into the crontab of this user, or bring them up to date')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the block as it is installed, or as it would be')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take the block out of the crontab of this user')
            break
        }
        'zoomctl;help;cron;install' {
            break
        }
        'zoomctl;help;cron;show' {
            break
        }
        'zoomctl;help;cron;remove' {
            break
        }
        'zoomctl;help;api' {
            break
        }
        'zoomctl;help;doctor' {
            break
        }
        'zoomctl;help;sandbox' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve until stopped; print the variables that point zoomctl at it')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Print the variables of a running sandbox, with ZOOMCTL_NOW')
            break
        }
        'zoomctl;help;sandbox;serve' {
            break
        }
        'zoomctl;help;sandbox;env' {
            break
        }
        'zoomctl;help;demo' {
            break
        }
        'zoomctl;help;completions' {
            break
        }
        'zoomctl;help;man' {
            break
        }
        'zoomctl;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
