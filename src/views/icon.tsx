/** The few pictures of the interface, drawn on a 16 px grid in the text's own colour. Always beside or inside words. */
const PATHS = {
  search: 'M7 2.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9zM10.300 10.300 14 14',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  next: 'M6 4l4 4-4 4',
  back: 'M6.500 4 3 7.500 6.500 11M3.500 7.500h6a3.500 3.500 0 0 1 0 7H8',
  copy: 'M6 5.500h7v8H6zM3.500 10.500h-1v-8h7v1',
  check: 'M3.500 8.500l3 3 6-7',
  out: 'M6 3.500H3.500v9h9V10M9 3.500h3.500V7M12 4 7.500 8.500',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="ap-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" data-icon={name}>
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
