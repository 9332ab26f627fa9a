/**
 * With ?debug in the address: a bar that goes to any step of any scene, and the line at which
 * steps take over. Loaded only then.
 */
import { addRules } from '../../kit/sheet.ts';
import { make } from '../../kit/make.ts';
import { ROOM_CHANGE } from '../room.ts';
import { viewportOf } from '../scene/live.ts';

/** Pixels past the line that a step is taken to be crossed by. */
const PAST = 4;

const STYLES = `
  :host { all: initial; }
  nav, p {
    position: fixed; z-index: 9; inset-inline: 0; color: #10130f; background: #c8f169;
    font: 14px/1.4 system-ui, sans-serif;
  }
  nav { bottom: 0; display: flex; gap: 8px; padding: 8px 12px; align-items: center; }
  p { height: 0; margin: 0; border-top: 1px dashed #7fae12; background: none; pointer-events: none; }
  p span { background: #c8f169; padding: 1px 6px; }
  select, button {
    min-height: 44px; border: 1px solid #10130f; border-radius: 3px; color: inherit;
    background: #e6f9b8; font: inherit;
  }
  select { flex: 1; min-width: 0; max-width: 40rem; }
  button { min-width: 44px; }
`;

const MARKED = `
  [data-step] { outline: 1px dashed #7fae12; position: relative; }
  [data-step]::after {
    content: attr(data-state); position: absolute; top: 0; right: 0; padding: 1px 6px;
    background: #c8f169; color: #10130f; font: 12px/1.4 system-ui, sans-serif;
  }
`;

const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
/** The line of a step's scene, in pixels from the top of the screen. */
const lineOf = (step: Element | undefined): number => {
  const scene = step?.closest<HTMLElement>('.scene');
  if (!scene) return 0;
  const { height, trigger } = viewportOf(scene);
  return height * trigger;
};

/** The last step that has crossed the line, or -1 before the first. */
const current = (): number =>
  steps.findLastIndex((step) => step.getBoundingClientRect().top <= lineOf(step));

const goTo = (index: number): void => {
  const step = steps[Math.min(steps.length - 1, Math.max(0, index))];
  if (!step) return;
  const top = scrollY + step.getBoundingClientRect().top - lineOf(step) + PAST;
  scrollTo({ top, behavior: 'instant' });
};

/** The steps by their scenes: “speed · intervals”, and under it the states. */
const options = (): HTMLElement[] => {
  const groups = new Map<Element | null, HTMLOptGroupElement>();
  for (const [index, step] of steps.entries()) {
    const scene = step.closest<HTMLElement>('[data-scene]');
    const group = groups.get(scene) ?? make('optgroup');
    const chapter = step.closest('.chapter')?.id;
    group.label = [chapter, scene?.dataset.scene].filter(Boolean).join(' · ');
    groups.set(scene, group);
    const option = make('option', step.dataset.state);
    option.value = String(index);
    group.append(option);
  }
  return [make('option', '–'), ...groups.values()];
};

const button = (text: string, name: string, way: number): HTMLButtonElement => {
  const element = make('button', text);
  element.type = 'button';
  element.setAttribute('aria-label', name);
  element.addEventListener('click', () => {
    goTo(current() + way);
  });
  return element;
};

const trigger = make('p');
trigger.append(make('span', 'trigger'));
const select = make('select');
select.setAttribute('aria-label', 'step');
select.append(...options());
select.addEventListener('change', () => {
  if (select.value !== '–') goTo(Number(select.value));
});

const update = (): void => {
  const index = current();
  trigger.style.top = `${lineOf(steps[Math.max(0, index)])}px`;
  select.value = index < 0 ? '–' : String(index);
};
addEventListener('scroll', update, { passive: true });
addEventListener(ROOM_CHANGE, update);

const bar = make('nav');
bar.setAttribute('aria-label', 'debug');
bar.append(button('↑', 'previous step', -1), select, button('↓', 'next step', 1));
const host = document.createElement('story-debug');
const shadow = host.attachShadow({ mode: 'open' });
addRules(shadow, STYLES);
shadow.append(trigger, bar);
addRules(document, MARKED);
document.body.append(host);
update();
