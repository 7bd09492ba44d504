"""The subcommands of `sportello`, one per file: each says its arguments and does its work."""
