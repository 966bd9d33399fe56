/** What widths, colours and shapes of a network mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label="Legend">
      <li>
        <svg width="30" height="10" aria-hidden="true">
          <path className="edge-line" d="M0 5h30" strokeWidth="1" />
          <path className="edge-line" d="M15 5h15" strokeWidth="5" />
        </svg>
        more statements
      </li>
      <li>
        <span className="ramp" aria-hidden="true">
          {[0, 1, 2, 3, 4].map((step) => (
            <i key={step} className={`denied-${step}`} />
          ))}
        </span>
        more denials
      </li>
      <li>
        <svg width="46" height="12" aria-hidden="true">
          <circle className="node-shape" data-kind="PERSON" cx="6" cy="6" r="5" />
          <rect
            className="node-shape"
            data-kind="ORGANISATION"
            x="18"
            y="1.500"
            width="9"
            height="9"
            rx="2"
          />
          <path className="node-shape" data-kind="PLACE" d="M40 0 46 6 40 12 34 6Z" />
        </svg>
        person, organisation, other
      </li>
    </ul>
  );
}
