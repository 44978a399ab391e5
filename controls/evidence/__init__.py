"""What holders of evidence know and do: statements, requests, agreements, and the evidence they come to."""
