// The pages of a PDF with a box around everything that was read out of it.
const script = document.querySelector('#pdfjs');
const view = document.querySelector('#pdf');
const canvas = document.querySelector('#pdf-canvas');
const overlay = document.querySelector('#pdf-boxes');
const report = document.querySelector('.report');
const library = await import(script.dataset.library);
library.GlobalWorkerOptions.workerSrc = script.dataset.worker;

const [file, boxes] = await Promise.all([
  library.getDocument({ url: view.dataset.file, isEvalSupported: false, useWasm: false,
    useSystemFonts: true, enableXfa: false }).promise,
  fetch(view.dataset.boxes).then((answer) => answer.json()),
]);
let shown = 0;
let drawing = null;

const pageOf = (item) => (boxes.find((box) => box.item === item) || { page: 1 }).page;

async function show(number) {
  shown = Math.max(1, Math.min(file.numPages, number));
  document.querySelector('#pdf-page').textContent = `${shown} / ${file.numPages}`;
  const page = await file.getPage(shown);
  const width = canvas.parentElement.clientWidth - 2;
  const scale = width / page.getViewport({ scale: 1 }).width;
  const sharp = Math.min(2, window.devicePixelRatio || 1);
  const port = page.getViewport({ scale: scale * sharp });
  canvas.width = port.width;
  canvas.height = port.height;
  canvas.style.width = `${port.width / sharp}px`;
  if (drawing) drawing.cancel();
  drawing = page.render({ canvas, viewport: port });
  mark(scale);
  try { await drawing.promise; view.dataset.shown = String(shown); } catch (e) {
    if (e.name !== 'RenderingCancelledException') throw e;
  }
}

function mark(scale) {
  overlay.replaceChildren();
  for (const box of boxes.filter((b) => b.page === shown)) {
    const place = document.createElement('button');
    place.type = 'button';
    place.className = `box ${box.item[0]}`;
    place.dataset.item = box.item;
    place.setAttribute('aria-label', box.item);
    place.style.left = `${box.x * scale}px`;
    place.style.top = `${box.y * scale}px`;
    place.style.width = `${box.width * scale}px`;
    place.style.height = `${box.height * scale}px`;
    overlay.append(place);
  }
  choose(report.dataset.item, false);
}

function choose(item, turn) {
  if (turn && pageOf(item) !== shown && boxes.some((b) => b.item === item)) {
    show(pageOf(item));
    return;
  }
  overlay.querySelectorAll('.box').forEach((box) => {
    box.classList.toggle('sel', box.dataset.item === item);
  });
}

document.addEventListener('soat:select', (event) => choose(event.detail, true));
document.querySelector('#pdf-back').addEventListener('click', () => show(shown - 1));
document.querySelector('#pdf-on').addEventListener('click', () => show(shown + 1));
await show(pageOf(report.dataset.item));
