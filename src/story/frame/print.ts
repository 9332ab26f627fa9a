/** Before a page is printed, the pictures that nobody has scrolled to are asked for. */
export const loadForPrint = (): void => {
  addEventListener('beforeprint', () => {
    for (const image of document.querySelectorAll<HTMLImageElement>('img[loading=lazy]')) {
      image.loading = 'eager';
    }
  });
};
