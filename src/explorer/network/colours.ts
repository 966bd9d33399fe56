/** The colours of the style sheet, for what is drawn without one. */
export interface Colours {
  readonly nodes: Readonly<Record<string, string>>;
  /** By the share of denials, as `denialStep` counts it. */
  readonly edges: readonly string[];
  readonly name: string;
  readonly faint: string;
  readonly picked: string;
}

export function readColours(element: Element): Colours {
  const probe = document.createElement('span');
  element.append(probe);
  const colour = (token: string, share = 100): string => {
    probe.style.color = `color-mix(in srgb, var(${token}) ${share}%, var(--surface))`;
    return toHex(getComputedStyle(probe).color);
  };
  const colours = {
    nodes: {
      PERSON: colour('--person'),
      ORGANISATION: colour('--organisation'),
      PLACE: colour('--place'),
      PROJECT: colour('--thing'),
      EVENT: colour('--thing'),
      PRODUCT: colour('--thing'),
    },
    // Where many lines cross, those that deny still show.
    edges: [0, 1, 2, 3, 4].map((step) => colour(`--denied-${step}`, 55 + 10 * step)),
    name: colour('--text'),
    faint: colour('--line'),
    picked: colour('--accent'),
  };
  probe.remove();
  return colours;
}

/** Any colour that the browser knows as `#rrggbb`, by painting a pixel with it. */
function toHex(colour: string): string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return '#888888';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
