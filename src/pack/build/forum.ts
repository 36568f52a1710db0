import {
  countryCode,
  countryKey,
  entityId,
  type EntityId,
  type Forum,
  type SubjectKey,
} from '../../facts/index.ts';
import type { ForumYaml } from '../schema/files.ts';
import { below, enter, explain, refer, report, type Compilation, type Place } from './compilation.ts';
import { foldText } from '../../mentions/scan/fold.ts';
import { addForms, addOffice, addPerson } from './people.ts';
import { addEvent } from './pairs.ts';
import { proofOf } from './proof.ts';
import { addSeries } from './series.ts';

export function addForum(into: Compilation, root: Place, forum: ForumYaml): void {
  const id = entityId(forum.forum);
  enter(into, into.entities, id, forumRecord(id, forum), below(root, 'forum'));
  explain(into, id, forum.differs);
  if (forum.parent) refer(into, 'entity', forum.parent, below(root, 'parent'));
  for (const text of new Set(Object.values(forum.name)))
    into.names.push({ text, class: 'full', entity: id, lang: null });
  for (const [lang, text] of Object.entries(forum.acronym ?? {})) {
    if (
      !forum.forms?.acronym[lang] &&
      !forum.forms?.acronym['any'] &&
      forum.forms?.context.every((form) => form.text !== text)
    ) {
      into.names.push({ text, class: 'acronym', entity: id, lang });
    }
  }
  if (forum.forms) addForms(into, id, forum.forms);
  into.owners.push({ key: id, names: ownerNames(forum), demonyms: {}, capital: {} });
  addMembers(into, root, forum, id);
  addChairs(into, root, forum, id);
  forum.people.forEach((person, index) => addPerson(into, below(root, 'people', index), person, null));
  forum.offices.forEach((office, index) => {
    addOffice(into, below(root, 'offices', index), office, { of: id, defaults: forum.defaults });
  });
  forum.events.forEach((event, index) => {
    addEvent(into, below(root, 'events', index), event, { about: [id], defaults: forum.defaults });
  });
  const names = [forum.name, forum.acronym ?? {}].flatMap((texts) => Object.values(texts));
  const taken = new Set([...names, ...(forum.forms?.full ?? [])].map(foldText));
  const seriesContext = {
    forum: id,
    taken,
    conference: forum.form === 'conference',
    defaults: forum.defaults,
  };
  forum.series.forEach((series, index) => {
    addSeries(into, below(root, 'series', index), series, seriesContext);
  });
}

function forumRecord(id: EntityId, forum: ForumYaml): Forum {
  return {
    kind: 'forum',
    id,
    form: forum.form,
    name: forum.name,
    ...(forum.acronym && { acronym: forum.acronym }),
    ...(forum.parent && { parent: entityId(forum.parent) }),
    ...(forum.qid && { qid: forum.qid }),
    ...(forum.wikipedia && { wikipedia: forum.wikipedia }),
    ...(forum.seat && { seat: forum.seat }),
    ...(forum.line && { line: forum.line }),
  };
}

/** « secrétaire général de l’ONU » and « … des Nations unies »: every full name and acronym, by language. */
function ownerNames(forum: ForumYaml): Record<string, string[]> {
  const names: Record<string, string[]> = {
    any: [...(forum.forms?.full ?? []), ...(forum.forms?.acronym['any'] ?? [])],
  };
  for (const [lang, text] of [...Object.entries(forum.name), ...Object.entries(forum.acronym ?? {})])
    (names[lang] ??= []).push(text);
  for (const [lang, list] of Object.entries(forum.forms?.acronym ?? {}))
    if (lang !== 'any') (names[lang] ??= []).push(...list);
  return names;
}

function addMembers(into: Compilation, root: Place, forum: ForumYaml, id: EntityId): void {
  forum.members.forEach((group, index) => {
    const here = below(root, 'members', index);
    group.countries.forEach((code, position) => {
      refer(into, 'country', code, below(here, 'countries', position));
      const claim = `${id}.${group.status}.${code}.${group.from ?? 'start-unknown'}`;
      const proof = proofOf(into, here, { id: claim, proof: group, dates: group, defaults: forum.defaults });
      if (!proof) return;
      const country = countryCode(code);
      enter(
        into,
        into.claims,
        claim,
        {
          type: 'membership',
          ...proof,
          subjects: [id, countryKey(country)],
          topics: ['membership'],
          forum: id,
          country,
          status: group.status,
        },
        here,
      );
    });
  });
}

function addChairs(into: Compilation, root: Place, forum: ForumYaml, id: EntityId): void {
  forum.chairs.forEach((chair, index) => {
    const here = below(root, 'chairs', index);
    const name = chair.who ?? chair.country;
    if (!name || (chair.who && chair.country)) {
      report(into, here, 'chair', 'a chair is a country or a person (`who`), one of the two');
      return;
    }
    refer(into, chair.who ? 'entity' : 'country', name, here);
    const holder: SubjectKey = chair.who ? entityId(chair.who) : countryKey(countryCode(name));
    const claim = `${id}.chair.${name}.${chair.from ?? 'start-unknown'}`;
    const proof = proofOf(into, here, { id: claim, proof: chair, dates: chair, defaults: forum.defaults });
    if (!proof) return;
    const record = {
      type: 'chair' as const,
      ...proof,
      subjects: [id, holder],
      topics: ['chair' as const],
      forum: id,
      holder,
    };
    enter(into, into.claims, claim, record, here);
  });
}
