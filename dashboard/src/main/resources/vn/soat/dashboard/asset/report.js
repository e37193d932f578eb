// A report: a click on a mention tells of it beside the text, without a new page.
'use strict';

const report = document.querySelector('.report');
const base = `/reports/${report.dataset.report}`;

function select(item, scroll) {
  let first = null;
  document.querySelectorAll('.m[data-items]').forEach((mark) => {
    const chosen = mark.dataset.items.includes(` ${item} `);
    mark.classList.toggle('sel', chosen);
    mark.removeAttribute('id');
    if (chosen && !first) first = mark;
  });
  if (first) {
    first.id = 'at';
    if (scroll) first.scrollIntoView({ block: 'center' });
  }
  document.dispatchEvent(new CustomEvent('soat:select', { detail: item }));
}

function tell(item, scroll) {
  report.dataset.item = item;
  select(item, scroll);
  htmx.ajax('GET', `${base}/item/${encodeURIComponent(item)}`, '#detail');
  const address = new URL(location.href);
  address.searchParams.set('item', item);
  history.replaceState(null, '', address);
  const language = document.querySelector('#language');
  const there = new URL(language.href);
  there.searchParams.set('back', address.pathname + address.search);
  language.href = there;
}

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const mark = event.target.closest('.m[data-items], .to[data-item], .box');
  if (!mark) return;
  event.preventDefault();
  const item = mark.dataset.item || new URL(mark.href).searchParams.get('item');
  tell(item, !mark.matches('.m, .box'));
});

if (report.dataset.item) select(report.dataset.item, true);
