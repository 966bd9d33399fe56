export function printRow(name: string, ...cells: readonly string[]): void {
  console.log((name.padEnd(22) + cells.map((cell) => cell.padStart(12)).join('')).trimEnd());
}
