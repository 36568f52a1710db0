import { expect, it } from 'vitest';
import { hostsOf } from '../../../src/options/hosts.ts';

it('names each added host once and no listed one', () => {
  const listed = ['https://lemonde.fr/*', 'https://*.lemonde.fr/*'];
  const granted = [
    ...listed,
    'https://*.gazette.example/*',
    'https://gazette.example/*',
    'https://a.example/*',
  ];
  expect(hostsOf(granted, listed)).toEqual(['a.example', 'gazette.example']);
  expect(hostsOf(['<all_urls>'], listed)).toEqual([]);
});
