/** The buttons that copy an example. Without them, or without leave, the text can be selected. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const text = button.parentElement?.querySelector('code')?.textContent ?? '';
  const [idle, done] = [button.textContent, button.dataset.copy ?? ''];
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => {
        button.textContent = done;
        setTimeout(() => {
          button.textContent = idle;
        }, 2000);
      },
      () => undefined,
    );
  });
}
