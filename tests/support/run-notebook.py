"""Runs the notebook of the docs against a server, and prints as JSON what its cells have found."""
import json
import sys

import nbclient
import nbformat

notebook = nbformat.read(sys.argv[1], as_version=4)
found = "{'statements': len(said), 'denials': len(denied), 'edges': parallel.number_of_edges()}"
notebook.cells.append(nbformat.v4.new_code_cell(f"import json; print(json.dumps({found}))"))
nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
pictures = [
    output
    for cell in notebook.cells
    for output in cell.get("outputs", [])
    if "image/png" in output.get("data", {})
]
print(json.dumps({**json.loads(notebook.cells[-1].outputs[-1]["text"]), "pictures": len(pictures)}))
