/** Loads a picture ahead, so that it is there within the tap that hands it on. */

/** A picture on its way, and the file once it is there. */
export interface Prefetched {
  readonly key: string;
  readonly loading: Promise<File>;
  file?: File;
}

/** Holds the picture that was asked for last. */
export class Prefetch {
  #last: Prefetched | undefined;

  /** The picture of this key: the one at hand or on its way, or else what `load` gives. */
  take(key: string, name: string, load: () => Promise<Blob>): Prefetched {
    if (this.#last?.key === key) return this.#last;
    const loading = load().then((blob) => new File([blob], name, { type: 'image/png' }));
    const picture: Prefetched = { key, loading };
    this.#last = picture;
    loading.then(
      (file) => {
        picture.file = file;
      },
      () => {
        // The next tap tries again.
        if (this.#last === picture) this.#last = undefined;
      },
    );
    return picture;
  }
}
