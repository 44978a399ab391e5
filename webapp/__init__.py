"""Every way in, thin: pages and command line."""
