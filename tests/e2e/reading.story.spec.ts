/** The built story, whatever it tells: all of it is there without script, and every step is reached. */
import { few, turnsOf } from '../support/few.ts';
import { editionOutline } from '../support/story.ts';
import { figureAt, goToStep, scenesOf, story } from './story.ts';
import { EDITIONS, SCREEN_OF, complaintsOf, inTurn } from './support.ts';
import { expect, test } from './test.ts';

/** Of an edition's steps, so many in a short run; quality.story.spec.ts comes to each without scrolling. */
const FEW = 3;

for (const { edition, path } of EDITIONS) {
  const turn = inTurn(edition);
  test.describe(edition, { tag: SCREEN_OF[edition] }, () => {
    test(
      'a reader who scrolls from step to step sees the state of each',
      turn(),
      async ({ page }) => {
        const complaints = complaintsOf(page);
        await page.goto(path);
        const steps = scenesOf(edition).flatMap(({ steps }) => steps);
        for (const step of few(turnsOf(edition, steps), FEW)) await goToStep(page, step);
        expect(complaints).toEqual([]);
      },
    );
  });

  test.describe(`${edition}, without script`, { tag: SCREEN_OF[edition] }, () => {
    test.use({ javaScriptEnabled: false });

    test('every chapter and a picture for every step are there', turn(), async ({ page }) => {
      await page.goto(path);
      for (const { slug, title, scenes } of editionOutline(story, edition).chapters) {
        const chapter = page.locator(`#${slug}`);
        await expect(chapter.locator('h2')).toHaveText(title);
        await expect(chapter.locator('.prose')).toBeVisible();
        for (const { id } of scenes.flatMap(({ steps }) => steps)) {
          const step = page.locator(`[id="${id}"]`);
          await expect(step.locator('.card')).toBeVisible();
          const picture = step.locator('img.still').filter({ visible: true });
          await expect(picture, id).toHaveCount(1);
          const box = await picture.boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0), id).toBeGreaterThan(200);
          await expect(figureAt(page, id)).toBeHidden();
        }
      }
    });
  });
}
