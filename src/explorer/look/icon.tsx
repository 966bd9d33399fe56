/** Small drawings in the colour of the text around them, 16 by 16. */
const PATHS = {
  search: 'M7 12.5a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11Zm4-1.5 4 4',
  close: 'm4 4 8 8m0-8-8 8',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M3 13l1.1-1.1M11.9 4.1 13 3',
  moon: 'M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3Z',
  system: 'M2 3h12v8H2zM6 14h4M8 11v3',
  help: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.8M8 12.6v.2M8 15A7 7 0 1 0 8 1a7 7 0 0 0 0 14Z',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  undo: 'M6 3 3 6l3 3M3.5 6H9a4 4 0 0 1 0 8H6',
  redo: 'm10 3 3 3-3 3M12.5 6H7a4 4 0 0 0 0 8h3',
  arrow: 'M3 8h10m-4-4 4 4-4 4',
  back: 'M13 8H3m4-4L3 8l4 4',
  check: 'm3 8.5 3.5 3.5L13 5',
  warn: 'M8 2 1.5 14h13ZM8 6.5v3.5M8 12v.2',
  table: 'M2 3h12v10H2zM2 6.5h12M6.5 3v10',
  picture:
    'M4 5.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM12 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM13 5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM5 5l6 6M5.5 4 11.5 3.6',
  quote: 'M3 10.5c2 0 3-1.2 3-3.5V4H2.5v3.5H5M10 10.5c2 0 3-1.2 3-3.5V4H9.500v3.500H12',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
