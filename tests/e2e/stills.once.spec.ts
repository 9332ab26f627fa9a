/** The still of a scene's first step is drawn for each kind of box, and shows the drawing for its own. */
import { HISTORIES, STATE } from './support.ts';
import { expect, test } from './test.ts';

// A phone lays a file out as a page that knows nothing of phones.
test.use({ isMobile: false });

/** Widths and heights of boxes, in pixels, and the frame that is for them. */
const BOXES = [
  [320, 281, 'low'],
  [390, 337, 'low'],
  [520, 342, 'low'],
  [650, 552, 'wide'],
  [1480, 1032, 'wide'],
  [390, 441, 'still'],
  // As it stands in the flow of the text.
  [320, 384, 'still'],
  [480, 576, 'still'],
] as const;
const SCREENS = [
  [320, 520],
  [390, 616],
  [1000, 1500],
] as const;

const [travel] = HISTORIES;
for (const { about, figure, state, upright } of [
  { about: 'beside its words', figure: 'intervals', state: STATE.first, upright: 'still' },
  {
    about: 'behind its words',
    figure: 'history',
    state: travel?.steps[0]?.state ?? '',
    upright: 'upright',
  },
]) {
  test(`a picture that stands ${about}`, async ({ page }) => {
    await page.goto(`./figures/${figure}/${state}/still.svg`);
    const shown = page.locator('svg.frame').filter({ visible: true });
    const screens = SCREENS.map(([width, height]) => [width, height, upright] as const);
    for (const [width, height, frame] of [...BOXES, ...screens]) {
      await page.setViewportSize({ width, height });
      await expect(shown, `${width} × ${height}`).toHaveClass(`frame ${frame}`);
    }
  });
}
