// How many statements each document has, from the count that is kept with it.
UNWIND $documents AS document
MATCH (d:Document {id: document})
RETURN document AS key, d.statementCount AS total
