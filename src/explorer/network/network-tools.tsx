import { useEffect, useRef, useState, type RefObject } from 'react';
import { go } from '../address/navigation';
import type { SelectionPlace } from '../address/place';
import { Icon, type IconName } from '../look/icon';
import type { PictureControls } from './use-camera';

interface ToolsProps {
  readonly place: SelectionPlace;
  readonly controls: RefObject<PictureControls | null>;
}

/** Undo and redo of what was opened and taken out; nearer, farther, all. */
export function NetworkTools({ place, controls }: ToolsProps) {
  const { undo, redo } = useSteps(place);
  return (
    <div className="tools" role="toolbar" aria-label="Network">
      <Tool icon="undo" name="Undo" onPress={undo} />
      <Tool icon="redo" name="Redo" onPress={redo} />
      {!place.asTable && (
        <>
          <Tool icon="plus" name="Nearer" onPress={() => controls.current?.zoom(1.4)} />
          <Tool icon="minus" name="Farther" onPress={() => controls.current?.zoom(1 / 1.4)} />
          <Tool icon="fit" name="Show all" onPress={() => controls.current?.showAll()} />
        </>
      )}
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly onPress: (() => void) | undefined;
}

function Tool({ icon, name, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="quiet-button"
      disabled={!onPress}
      onClick={onPress}
      title={name}
      aria-label={name}
    >
      <Icon name={icon} />
    </button>
  );
}

type Step = Pick<SelectionPlace, 'opened' | 'closed'>;

/** What was opened and taken out since the picture came up, step by step; each is also a step of the browser's history. */
function useSteps(place: SelectionPlace) {
  const [steps, setSteps] = useState<{ readonly all: readonly Step[]; readonly at: number }>({
    all: [place],
    at: 0,
  });
  const isOurs = useRef(false);
  const { opened, closed } = place;
  useEffect(() => {
    if (isOurs.current) {
      isOurs.current = false;
      return;
    }
    setSteps(({ all, at }) => {
      if (sameStep(all[at], { opened, closed })) return { all, at };
      return { all: [...all.slice(0, at + 1), { opened, closed }], at: at + 1 };
    });
  }, [opened, closed]);
  const to = (at: number) => {
    const step = steps.all[at];
    if (!step) return undefined;
    return () => {
      isOurs.current = true;
      setSteps({ ...steps, at });
      go({ ...place, opened: step.opened, closed: step.closed });
    };
  };
  return { undo: to(steps.at - 1), redo: to(steps.at + 1) };
}

function sameStep(a: Step | undefined, b: Step): boolean {
  return JSON.stringify([a?.opened, a?.closed]) === JSON.stringify([b.opened, b.closed]);
}
