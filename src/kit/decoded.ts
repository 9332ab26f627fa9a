/** A text, such as an address, without % signs for letters; as it stands where they are wrong. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
