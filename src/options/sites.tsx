/** The two lists of sites: switched off, and added. Each line can be taken out. */
import { Icon } from '../views/icon.tsx';
import type { Words } from '../views/words.ts';

interface SitesProps {
  readonly title: string;
  readonly empty: string;
  readonly hosts: readonly string[];
  /** Says what the button does, with the host in it. */
  readonly action: 'options_removeOff' | 'options_giveUp';
  readonly words: Words;
  readonly onRemove: (host: string) => void;
}

export function Sites({ title, empty, hosts, action, words, onRemove }: SitesProps) {
  return (
    <div class="sites">
      <h3 class="choice-title">{title}</h3>
      {hosts.length === 0 ? (
        <p class="choice-hint">{empty}</p>
      ) : (
        <ul>
          {hosts.map((host) => (
            <li class="site" key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="ap-icon-button"
                aria-label={words.say(action, { host })}
                title={words.say(action, { host })}
                onClick={() => onRemove(host)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
