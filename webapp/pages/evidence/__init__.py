"""How evidence is collected: documents, questions and answers, statements, figures, and who shares them."""
