/** The x of `matrix` · x = `right`, by Gauss and Jordan with the largest pivot. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  for (let at = 0; at < rows.length; at += 1) {
    const rest = rows.slice(at).sort((a, b) => Math.abs(b[at] as number) - Math.abs(a[at] as number));
    rows.splice(at, rest.length, ...rest);
    const pivot = rows[at] as number[];
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const factor = (row[at] as number) / (pivot[at] as number);
      rows[other] = row.map((value, column) => value - factor * (pivot[column] as number));
    }
  }
  return rows.map((row, at) => (row[rows.length] as number) / (row[at] as number));
}
