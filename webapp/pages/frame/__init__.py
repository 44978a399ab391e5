"""What every page stands in, and the pages about the site as a whole."""
