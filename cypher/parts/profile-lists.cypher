    names: coalesce(p.names, []), shortForms: coalesce(p.shortForms, []), onlyShort: coalesce(p.onlyShort, [])
