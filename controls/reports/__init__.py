"""The report of an evaluation: what it says as plain values, and those set as PDF and as DOCX."""
