/** A page of the site as a PDF. */
import type { Page } from '@playwright/test';

/**
 * The page that is open, on paper: tagged, outlined, and with all its pictures and fonts. Rejects
 * when a picture cannot be had.
 */
export const pdfOf = async (page: Page): Promise<Buffer> => {
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    const images = [...document.images].filter((image) => image.checkVisibility());
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode()));
    await document.fonts.ready;
  });
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
};
