// Lists without a value were kept as empty ones once; 013 takes them away.
