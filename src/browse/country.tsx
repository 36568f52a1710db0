/** One country: its offices and who held them, what it takes part in, what it hosted. */
import { useEffect } from 'preact/hooks';
import {
  covers,
  type CountryFacts,
  type MembershipClaim,
  type OfficeClaim,
  type Post,
} from '../facts/index.ts';
import { officeTitle } from '../views/claim-text.ts';
import { periodText, spanText } from '../views/dates.ts';
import { Section } from '../views/section.tsx';
import { LOCALE, upperFirst } from '../views/typography.ts';
import { nameOf, shortNameOf, type Voice } from '../views/voice.ts';
import { EditionRow } from './parts.tsx';
import type { World } from './world.ts';

interface CountryProps {
  readonly facts: CountryFacts;
  readonly world: World;
  readonly voice: Voice;
  readonly onDrawn: () => void;
}

function Holder({ claim, world, voice }: HolderProps) {
  const { words } = voice;
  const { from, to } = claim.valid;
  return (
    <li class="holder">
      <a href={world.dossier(claim.person)}>{nameOf(claim.person, voice)}</a>
      <span class="holder-when">
        {claim.acting && `${words.say('standing_acting')}, `}
        {from && to ? spanText(claim.valid, words.lang) : periodText(claim.valid, words)}
      </span>
    </li>
  );
}
interface HolderProps {
  readonly claim: OfficeClaim;
  readonly world: World;
  readonly voice: Voice;
}

/** An office: who holds it; those before stand folded below, so that the country is seen at a glance. */
function PostView({
  post,
  world,
  voice,
}: {
  readonly post: Post;
  readonly world: World;
  readonly voice: Voice;
}) {
  const { words } = voice;
  const [first] = post.now;
  const holder = first && voice.labels.entities[first.person];
  return (
    <li class="post">
      <h3 class="post-title">{upperFirst(officeTitle(post.office, holder, voice))}</h3>
      {post.now.length > 0 && (
        <ul class="post-now">
          {post.now.map((claim) => (
            <Holder key={claim.id} claim={claim} world={world} voice={voice} />
          ))}
        </ul>
      )}
      {post.open && <p class="holder-when">{words.say('browse_nobody')}</p>}
      {post.others.length > 0 && (
        <details>
          <summary>
            {words.say('browse_before')} <span class="many">{post.others.length}</span>
          </summary>
          <ul>
            {post.others.map((claim) => (
              <Holder key={claim.id} claim={claim} world={world} voice={voice} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface MembershipsProps {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly MembershipClaim[];
  readonly world: World;
  readonly voice: Voice;
}

function Memberships({ id, title, claims, world, voice }: MembershipsProps) {
  const { words } = voice;
  const { compare } = new Intl.Collator(LOCALE[words.lang]);
  const sorted = [...claims].sort(
    (a, b) => compare(nameOf(a.forum, voice), nameOf(b.forum, voice)) || (a.id < b.id ? -1 : 1),
  );
  return (
    <Section id={id} title={title} aside={sorted.length}>
      <ul class="memberships">
        {sorted.map((claim) => {
          const [name, short] = [nameOf(claim.forum, voice), shortNameOf(claim.forum, voice)];
          const status = claim.status !== 'member' && words.say(`claim_membership_${claim.status}`);
          return (
            <li key={claim.id}>
              <a href={world.dossier(claim.forum)}>{name}</a>
              {short !== name && <span class="short"> {short}</span>}
              <span class="holder-when">
                {[status, periodText(claim.valid, words)].filter(Boolean).join(', ')}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

export function CountryView({ facts, world, voice, onDrawn }: CountryProps) {
  const { words } = voice;
  const { posts, memberships, hosted } = facts;
  useEffect(onDrawn, [facts, onDrawn]);
  const held = (claim: MembershipClaim) => covers(claim.valid, world.today) !== 'no';
  const [now, past] = [memberships.filter(held), memberships.filter((claim) => !held(claim))];
  return (
    <>
      {posts.length + memberships.length + hosted.length === 0 && (
        <p class="browse-wait">{words.say('browse_nothing')}</p>
      )}
      {posts.length > 0 && (
        <Section id="offices" title={words.say('browse_offices')}>
          <ul class="posts">
            {posts.map((post) => (
              <PostView key={post.office.id} post={post} world={world} voice={voice} />
            ))}
          </ul>
        </Section>
      )}
      {now.length > 0 && (
        <Memberships
          id="forums"
          title={words.say('browse_memberOf')}
          claims={now}
          world={world}
          voice={voice}
        />
      )}
      {past.length > 0 && (
        <Memberships id="left" title={words.say('browse_left')} claims={past} world={world} voice={voice} />
      )}
      {hosted.length > 0 && (
        <Section id="hosted" title={words.say('browse_hosted')} aside={hosted.length}>
          <ol>
            {hosted.map((edition) => (
              <EditionRow key={edition.id} edition={edition} flags={null} world={world} words={words} />
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
