"""What the command line prints: findings, law and mistakes as text that fits a terminal."""
