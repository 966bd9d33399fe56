"""Reads exports with the libraries that analysts use, and prints what they found as JSON."""
import json
import sys

import followthemoney
import networkx
import pandas
import stix2

folder, text = sys.argv[1], "The treaty with Freedonia will hold"


def graph(read, name):
    found = read(f"{folder}/{name}")
    texts = [data.get("text") for _, _, data in found.edges(data=True)]
    return {"edges": found.number_of_edges(), "hasText": text in texts}


def ftm():
    lost, count = [], 0
    with open(f"{folder}/ftm", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            data = json.loads(line)
            proxy = followthemoney.model.get_proxy(data, cleaned=False)
            try:
                proxy.schema.validate(data)
            except followthemoney.exc.InvalidData as error:
                raise SystemExit(f"{data}: {error.errors}")
            count += 1
            lost += [f"{data['schema']}.{name}" for name in data["properties"] if not proxy.get(name)]
    return {"entities": count, "lost": sorted(set(lost))}


def stix():
    with open(f"{folder}/stix", encoding="utf-8") as file:
        return {"objects": len(stix2.parse(file, allow_custom=False).objects)}


def csv():
    rows = pandas.read_csv(f"{folder}/csv")
    return {"rows": len(rows), "whole": bool(rows.id.is_unique and rows.end.notna().all())}


print(
    json.dumps(
        {
            "graphml": graph(networkx.read_graphml, "graphml"),
            "gexf": graph(lambda path: networkx.read_gexf(path, version="1.3"), "gexf"),
            "ftm": ftm(),
            "stix": stix(),
            "csv": csv(),
        }
    )
)
