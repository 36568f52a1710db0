/** Who belongs to a forum: by status, with the day of joining; those whose membership ended stand apart. */
import { useMemo } from 'preact/hooks';
import { countryKey, covers, type MembershipClaim, type PartialDate } from '../facts/index.ts';
import { periodText } from '../views/dates.ts';
import { MemberMap } from '../views/map/member-map.tsx';
import { Flag } from '../views/flag.tsx';
import { Section } from '../views/section.tsx';
import { subjectName, textOf, type Voice } from '../views/voice.ts';
import { byProof, type Membership } from './arrange.ts';
import { Proof, type Context } from './proof.tsx';

interface MembersProps {
  readonly groups: readonly Membership[];
  readonly flags: Readonly<Record<string, string>>;
  readonly published: PartialDate | null;
  readonly context: Context;
}

interface MemberProps {
  readonly claim: MembershipClaim;
  readonly flag: string | null;
  readonly published: PartialDate | null;
  readonly voice: Voice;
}

/** A country that was not yet, or no longer, in it at the article's date is set in the paler ink and says so by its dates. */
function Member({ claim, flag, published, voice }: MemberProps) {
  const outside = published !== null && covers(claim.valid, published) === 'no';
  return (
    <li class={outside ? 'member member-outside' : 'member'}>
      <span class="ap-sign">
        <Flag svg={flag} />
      </span>
      <span>
        <span class="member-name">{subjectName(countryKey(claim.country), voice)}</span>
        <span class="member-when">{periodText(claim.valid, voice.words)}</span>
        {outside && <span class="member-when">{voice.words.say('dossier_notThen')}</span>}
        {claim.note && <span class="member-when">{textOf(claim.note, voice)}</span>}
      </span>
    </li>
  );
}

/** Sources once under each group: thirty members rarely have thirty sources. */
function GroupProof({
  claims,
  context,
}: {
  readonly claims: readonly MembershipClaim[];
  readonly context: Context;
}) {
  const { voice } = context;
  const groups = byProof(claims);
  const names = (of: readonly MembershipClaim[]) =>
    of.map((claim) => subjectName(countryKey(claim.country), voice)).join(', ');
  return (
    <>
      {groups.map((group) => (
        <Proof
          key={group[0]?.id}
          claims={group}
          label={groups.length > 1 ? voice.words.say('claim_lead', { lead: names(group) }) : undefined}
          context={context}
        />
      ))}
    </>
  );
}

/** One country alone makes no map. */
const MAPPED = 2;

function MapOf({ groups, published, context }: Omit<MembersProps, 'flags'>) {
  const claims = useMemo(() => groups.flatMap((group) => group.claims), [groups]);
  const countries = new Set(claims.map((claim) => claim.country));
  if (countries.size < MAPPED) return null;
  return <MemberMap claims={claims} voice={context.voice} today={context.today} published={published} />;
}

export function Members({ groups, flags, published, context }: MembersProps) {
  const { voice } = context;
  return (
    <Section id="memberships" title={voice.words.say('dossier_memberships')}>
      <MapOf groups={groups} published={published} context={context} />
      {groups.map(({ status, claims }) => (
        <Section
          key={status}
          id={`memberships-${status}`}
          title={voice.words.say(`dossier_status_${status}`)}
          aside={claims.length}
          level={3}
        >
          <ul class="members">
            {claims.map((claim) => (
              <Member
                key={claim.id}
                claim={claim}
                flag={flags[claim.country] ?? null}
                published={published}
                voice={voice}
              />
            ))}
          </ul>
          <GroupProof claims={claims} context={context} />
        </Section>
      ))}
    </Section>
  );
}
