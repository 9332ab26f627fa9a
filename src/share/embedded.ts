/** In a frame: tells the page around it how high the frame has to be, in what hosts understand. */
const content = document.querySelector('main');
const child = new URLSearchParams(location.search).get('childId') ?? '';

const tell = (height: number): void => {
  const send = (message: unknown): void => {
    parent.postMessage(message, '*');
  };
  send({ sentinel: 'amp', type: 'embed-size', height });
  send(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  send(['pym', child, 'height', String(height)].join('xPYMx'));
};

if (content && window.parent !== window) {
  // The height of what is in it, not of the frame: so it shrinks as well as it grows.
  new ResizeObserver(() => {
    tell(Math.ceil(content.getBoundingClientRect().height));
  }).observe(content);
}
