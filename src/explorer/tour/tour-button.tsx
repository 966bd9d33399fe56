import { Icon } from '../look/icon';
import { showTour } from './use-tour';

export function TourButton() {
  return (
    <button
      type="button"
      className="quiet-button"
      onClick={() => showTour(true)}
      aria-label="Tour"
      title="Tour in three steps"
    >
      <Icon name="help" />
    </button>
  );
}
