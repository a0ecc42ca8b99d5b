// Every text's colour against what is behind it: WCAG 2.2, 1.4.3 and its definition of contrast ratio.
function rgba(colour) {
  var numbers = colour.match(/[\d.]+/g).map(Number);
  return numbers.length === 3 ? numbers.concat(1) : numbers;
}
function luminance(colour) {
  var parts = colour.slice(0, 3).map(function (c) {
    c /= 255;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}
function behind(element) {
  for (var each = element; each; each = each.parentElement) {
    var colour = rgba(getComputedStyle(each).backgroundColor);
    if (colour[3] === 1) {
      return colour;
    }
  }
  return [255, 255, 255, 1];
}
var faint = [];
var checked = 0;
document.querySelectorAll('details').forEach(function (each) { each.open = true; });
var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  var element = walker.currentNode.parentElement;
  var text = walker.currentNode.textContent.trim();
  if (!text || ['SCRIPT', 'STYLE', 'NOSCRIPT'].indexOf(element.tagName) >= 0) {
    continue;
  }
  var style = getComputedStyle(element);
  var isDrawn = element instanceof SVGElement;
  var colour = rgba(isDrawn ? style.fill : style.color);
  var one = luminance(colour);
  var other = luminance(behind(element));
  var ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  var size = parseFloat(style.fontSize);
  var isLarge = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight, 10) >= 700);
  checked += 1;
  if (ratio < (isLarge ? 3 : 4.5) || colour[3] < 1) {
    faint.push(ratio.toFixed(2) + ' ' + text.slice(0, 40));
  }
}
return { checked: checked, faint: faint };
