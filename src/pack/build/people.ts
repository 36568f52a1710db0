/** People and offices, which country files and forum files describe alike. */
import {
  countryCode,
  entityId,
  officeId,
  partialDate,
  type EntityId,
  type Leader,
  type OfficeRole,
  type SubjectKey,
} from '../../facts/index.ts';
import type { NameClass } from '../../mentions/lexicon/source.ts';
import type { DefaultsYaml } from '../schema/files.ts';
import type { FormsYaml, OfficeYaml, PersonYaml } from '../schema/people.ts';
import { below, enter, explain, refer, report, type Compilation, type Place } from './compilation.ts';
import { proofOf } from './proof.ts';

export function addPerson(into: Compilation, place: Place, person: PersonYaml, country: string | null): void {
  const id = entityId(person.id);
  const home = person.country ?? country;
  const leader: Leader = {
    kind: 'leader',
    id,
    name: person.name,
    country: home ? countryCode(home) : null,
    gender: person.gender,
    ...(person.native && { native: person.native }),
    ...(person.qid && { qid: person.qid }),
    ...(person.wikipedia && { wikipedia: person.wikipedia }),
    ...(person.line && { line: person.line }),
    ...(person.died && { died: partialDate(person.died) }),
  };
  enter(into, into.entities, id, leader, below(place, 'id'));
  if (home) refer(into, 'country', home, below(place, 'country'));
  for (const text of new Set(Object.values(person.name)))
    into.names.push({ text, class: 'full', entity: id, lang: null });
  addForms(into, id, person.forms);
  into.forms.set(id, person.forms);
}

/** Written forms, each with the class of the key it stands under. */
export function addForms(into: Compilation, entity: EntityId, forms: FormsYaml): void {
  const plain = (texts: readonly string[], kind: NameClass, owner: EntityId | null) => {
    for (const text of texts) into.names.push({ text, class: kind, entity: owner, lang: null });
  };
  const byLang = (texts: Readonly<Record<string, readonly string[]>>, kind: NameClass) => {
    for (const [lang, list] of Object.entries(texts)) {
      for (const text of list)
        into.names.push({ text, class: kind, entity, lang: lang === 'any' ? null : lang });
    }
  };
  plain(forms.full, 'full', entity);
  plain(forms.short, 'short', entity);
  plain(forms.not, 'blocked', null);
  if (forms.unless.length > 0) into.unless.set(entity, forms.unless);
  byLang(forms.safe, 'safe');
  byLang(forms.acronym, 'acronym');
  for (const { text, lang, needs } of forms.context) {
    into.names.push({ text, class: 'context', entity, lang: lang ?? null, needs });
  }
}

interface OfficeContext {
  readonly of: SubjectKey;
  readonly defaults: DefaultsYaml | undefined;
}

export function addOffice(
  into: Compilation,
  place: Place,
  office: OfficeYaml,
  { of, defaults }: OfficeContext,
): void {
  const id = officeId(office.id);
  const title = Object.fromEntries(
    Object.entries(office.title).map(([lang, form]) => [
      lang,
      typeof form === 'string' ? { m: form, f: form } : form,
    ]),
  );
  explain(into, id, office.differs);
  const roles = office.roles as readonly OfficeRole[];
  enter(
    into,
    into.offices,
    id,
    {
      id,
      of,
      roles,
      leads: office.leads,
      title,
      rank: office.rank,
      ...(office.ended && { ended: partialDate(office.ended) }),
    },
    below(place, 'id'),
  );
  office.holders.forEach((holder, index) => {
    const here = below(place, 'holders', index);
    refer(into, 'entity', holder.who, below(here, 'who'));
    const when = holder.from ?? 'start-unknown';
    const proof = proofOf(into, here, {
      id: `${id}.${holder.who}.${when}`,
      proof: holder,
      dates: holder,
      defaults,
    });
    if (!proof) return;
    const claim = {
      type: 'office' as const,
      ...proof,
      subjects: [entityId(holder.who), of],
      topics: [],
      person: entityId(holder.who),
      office: id,
      ...(holder.acting && { acting: true }),
      ...(holder.successorUnknown && { successorUnknown: true }),
    };
    enter(into, into.claims, proof.id, claim, here);
    if (holder.successorUnknown && !holder.to) {
      report(into, here, 'successor', 'successorUnknown is for a term that ended: `to` is missing');
    }
  });
}
