//! `zoomctl completions` and `zoomctl man`: made from the same tree as the help.

use std::path::PathBuf;

use clap::{Args, CommandFactory, builder::StyledStr};
use clap_complete::Shell;

use crate::config::ENVIRONMENT;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::zoom::endpoint;

use super::pages::Page;
use super::{Cli, unwritten};

/// Print the completion script for a shell.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  zoomctl completions bash > ~/.local/share/bash-completion/completions/zoomctl\n  zoomctl completions zsh > ~/.zfunc/_zoomctl"
)]
pub(super) struct Completions {
    /// Which shell.
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "zoomctl", &mut script);
        context
            .output
            .text(&String::from_utf8_lossy(&script))
            .map_err(unwritten(context))
    }
}

/// Print the manual page of zoomctl, or write one page per command.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  zoomctl man | man -l -\n  zoomctl man schema | man -l -\n  zoomctl man --dir /tmp/man"
)]
pub(super) struct Man {
    /// Print this page of section 5 instead.
    #[arg(value_enum, conflicts_with = "dir")]
    page: Option<Page>,
    /// Write every page into this folder: *.1 are commands, *.5 the configuration file and the tables.
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

impl Man {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        // `help` has no page of its own that the first one could refer to.
        // The pages are kept in the repository, so they hold the version without the commit.
        let command = Cli::command()
            .version(env!("CARGO_PKG_VERSION"))
            .after_long_help(reference())
            .disable_help_subcommand(true);
        if let Some(page) = self.page {
            let text = page.render()?;
            return context.output.text(&text).map_err(unwritten(context));
        }
        let Some(folder) = self.dir else {
            let mut page = Vec::new();
            let rendered = clap_mangen::Man::new(command).render(&mut page);
            rendered.map_err(|error| Error::local(error.to_string()))?;
            return context
                .output
                .text(&String::from_utf8_lossy(&page))
                .map_err(unwritten(context));
        };
        std::fs::create_dir_all(&folder)
            .and_then(|()| clap_mangen::generate_to(command, &folder))
            .map_err(|error| Error::local(format!("{}: {error}", folder.display())))?;
        for page in Page::ALL {
            let path = folder.join(page.file_name());
            std::fs::write(&path, page.render()?)
                .map_err(|error| Error::local(format!("{}: {error}", path.display())))?;
        }
        context
            .output
            .status(&format!("manual pages written to {}", folder.display()));
        Ok(())
    }
}

/// Environment, exit codes and calls to Zoom, from the same lists that the program uses.
fn reference() -> StyledStr {
    let mut text = String::from("ENVIRONMENT\n");
    for (name, meaning) in ENVIRONMENT {
        text.push_str(&format!("  {name}: {meaning}\n"));
    }
    text.push_str("\nEXIT CODES\n");
    for (exit, meaning) in Exit::ALL {
        text.push_str(&format!("  {}: {meaning}\n", exit.code()));
    }
    text.push_str(
        "\nCALLS TO ZOOM, with their rate category and the scopes of which one is enough\n",
    );
    for call in endpoint::ALL {
        let scopes: Vec<_> = call.scopes().collect();
        text.push_str(&format!(
            "  {} {} ({}): {}; {}\n",
            call.method.as_str(),
            call.path,
            call.name,
            call.category.as_str(),
            scopes.join(" or ")
        ));
    }
    text.push_str("\nSEE ALSO\n  zoomctl-config(5), zoomctl-schema(5)\n");
    text.into()
}
