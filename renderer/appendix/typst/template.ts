/** Page, type, tables, figures and tags of the appendix; chapters call what stands here. */
export const template = String.raw`
#let ink = rgb("#18212B")
#let second = rgb("#56616E")
#let third = rgb("#6F7983")
#let rule = rgb("#D9D5CB")
#let accent = rgb("#0B6B6B")
#let paper = rgb("#FBFAF7")
#let hairline = 0.5pt + rule

#import "/fonts.typ": chinese
#let serif = ("Source Serif 4",) + chinese
#let sans = ("Inter",) + chinese

#let appendix(
  title: "", author: "", date: none, lang: "en", region: "GB", running: "", foot: "",
  words: (figure: "Figure", table: "Table"), body,
) = {
  set document(title: title, author: author, date: date)
  set page(
    paper: "a4",
    margin: (left: 26mm, right: 24mm, top: 30mm, bottom: 26mm),
    header: context {
      let page-number = here().page()
      if page-number > 1 {
        let heads = query(selector(heading.where(level: 1)).before(here()))
        let opening = query(heading.where(level: 1)).filter(h => h.location().page() == page-number)
        let chapter = if opening.len() > 0 { opening.first() } else if heads.len() > 0 { heads.last() }
        set text(size: 7.5pt, fill: third)
        grid(columns: (1fr, auto), running, if chapter != none { chapter.body })
        v(-5pt)
        line(length: 100%, stroke: hairline)
      }
    },
    footer: context {
      if here().page() > 1 {
        set text(size: 7.5pt, fill: third, number-width: "tabular")
        grid(columns: (1fr, auto), foot, counter(page).display("1"))
      }
    },
  )
  set table.cell(breakable: false)
  show std.title: set text(font: serif, weight: 600)
  set text(
    font: sans, size: 9pt, fill: ink, lang: lang, region: region, number-type: "lining",
    hyphenate: false,
  )
  set par(leading: 0.68em, spacing: 0.95em, justify: false)
  show heading: set text(font: serif, weight: 600, fill: ink)
  show heading: set block(sticky: true)
  show heading.where(level: 1): it => {
    pagebreak(weak: true)
    block(below: 16pt, above: 0pt, {
      if it.numbering != none {
        text(font: sans, size: 9pt, weight: 600, fill: accent, counter(heading).display())
        linebreak()
        v(-2pt)
      }
      text(size: 25pt, it.body)
    })
  }
  show heading.where(level: 2): it => block(above: 24pt, below: 10pt, {
    set par(leading: 0.5em)
    text(size: 14pt, it.body)
  })
  show heading.where(level: 3): it => block(above: 15pt, below: 5pt, text(
    font: sans, size: 9pt, weight: 600, it.body,
  ))
  set heading(numbering: "1")
  show figure.where(kind: table): set figure(supplement: words.table)
  show figure.where(kind: image): set figure(supplement: words.figure)
  show figure: set block(breakable: true, above: 14pt, below: 12pt)
  show figure.where(kind: table): set figure.caption(position: top)
  show figure.caption: it => block(
    width: 100%, above: 4pt, below: 6pt, sticky: true,
    align(left, text(size: 7.5pt, fill: second)[
      #text(weight: 600, fill: ink)[#it.supplement #context it.counter.display(it.numbering)]#h(0.6em)#it.body
    ]),
  )
  show link: set text(fill: accent)
  // Written out: the default joins page numbers by an invisible sign that spoils copied digits.
  show outline.entry: it => {
    show link: set text(fill: ink)
    let line = it.body() + h(1fr) + it.page()
    let entry = link(it.element.location(), it.indented(it.prefix(), line))
    if it.level == 1 { block(above: 5pt, text(weight: 600, fill: ink, entry)) } else {
      text(fill: ink, entry)
    }
  }
  show math.equation: set text(font: ("New Computer Modern Math",) + chinese, size: 9.5pt)
  body
}

#let cover(company: "", ticker: "", heading: "", subtitle: "", lines: ()) = page(
  fill: paper, header: none, footer: none, margin: (left: 26mm, right: 24mm, top: 26mm, bottom: 26mm),
  {
    text(font: serif, weight: 600, size: 13pt)[Iso#text(fill: accent)[therm]]
    v(1fr)
    text(size: 12pt, weight: 600, fill: accent, company)
    if ticker != "" { text(size: 9pt, fill: third)[#h(8pt)#ticker] }
    v(4pt)
    block(above: 12pt, below: 20pt, {
      set par(leading: 0.35em)
      title(text(size: 40pt, heading))
    })
    block(width: 86%, text(size: 14pt, fill: second, subtitle))
    v(1.6fr)
    line(length: 100%, stroke: hairline)
    v(2pt)
    set text(size: 8.5pt, fill: second)
    grid(columns: (1fr,) * 2, row-gutter: 6pt, ..lines)
  },
)
#let contents(title) = {
  text(font: serif, size: 25pt, weight: 600, title)
  v(8pt)
  set text(size: 7.5pt)
  set par(leading: 0.4em, spacing: 0.62em)
  outline(title: none, depth: 2)
}

#let lead(body) = block(above: 10pt, below: 12pt, text(size: 9pt, fill: second, body))
#let keep(body) = block(breakable: false, width: 100%, above: 22pt, below: 12pt, body)
#let para(body) = par(body)
#let definitions(pairs) = block(above: 10pt, {
  set text(size: 8.5pt)
  set terms(separator: none)
  for (term, meaning) in pairs {
    block(below: 7pt, grid(
      columns: (34mm, 1fr), column-gutter: 6mm, text(weight: 600, term), meaning,
    ))
  }
})
#let note(body) = block(above: 6pt, below: 10pt, text(size: 7.5pt, fill: second, body))
#let small(body) = text(size: 7pt, fill: second, body)
#let with-range(value, range) = { value; linebreak(); box(text(size: 6.5pt, fill: second, range)) }
#let two-lines(first, second-line) = {
  first; linebreak(); text(size: 7pt, fill: second, second-line)
}
#let mono(body) = text(font: ("JetBrains Mono",) + chinese, size: 6.5pt, fill: second, body)
#let loose(body) = {
  show regex("[._]"): it => it + h(0.01pt)
  body
}
#let identifier(id) = loose(mono(id))
#let strong-text(body) = text(weight: 600, body)

#let aside(title, body) = block(
  above: 12pt, below: 12pt, width: 100%, inset: (left: 10pt, top: 1pt, bottom: 2pt),
  stroke: (left: 1.6pt + accent),
  { text(weight: 600, title); parbreak(); text(size: 8.5pt, body) },
)

#let tags = (
  disclosed: (rgb("#0B6B6B"), rgb("#E3F0EF"), none),
  published: (rgb("#4A545F"), rgb("#ECEDEE"), none),
  derived: (rgb("#18212B"), none, 0.5pt + rgb("#B9BFC5")),
  assumed: (rgb("#7A5E12"), rgb("#F6EFD9"), none),
  retracted: (rgb("#FFFFFF"), rgb("#951B1E"), none),
  superseded: (rgb("#7A5E12"), rgb("#F6EFD9"), none),
  current: (rgb("#0B6B6B"), none, 0.5pt + rgb("#9CC6C4")),
)
#let tag(kind, word) = {
  let (fore, back, edge) = tags.at(kind)
  box(
    fill: back, stroke: edge, radius: 2pt, inset: (x: 3pt, y: 0pt), outset: (y: 2pt),
    text(size: 6.5pt, weight: 500, fill: fore, word),
  )
}
#let assumed-value(body) = underline(
  stroke: (paint: rgb("#8A6D1F"), thickness: 0.7pt, dash: "densely-dotted"), offset: 1.6pt, body,
)

#let head-cell(body) = text(size: 7pt, weight: 600, fill: second, body)
#let data-table(
  columns: (), align: (), head: (), caption: none, rows: (), size: 8pt, breakable: true, anchor: none,
) = {
  show figure: set block(breakable: breakable)
  let whole = figure(kind: table, caption: caption, {
    set text(size: size)
    set par(leading: 0.5em)
    table(
      columns: columns,
      align: align,
      inset: (x, y) => (
        left: if x == 0 { 0pt } else { 5pt }, right: if x == columns.len() - 1 { 0pt } else { 5pt },
        top: 3.6pt, bottom: 3.6pt,
      ),
      stroke: (x, y) => (bottom: if y == 0 { 0.8pt + second } else { hairline }),
      table.header(..head.enumerate().map(((index, body)) => table.cell(
        align: (align.at(index)).x + bottom, head-cell(body),
      ))),
      ..rows.map(row => row.enumerate().map(((index, cell)) => {
        if align.at(index).x == right { text(number-width: "tabular", cell) } else { cell }
      })).flatten(),
    )
  })
  if anchor == none { whole } else [#whole#label(anchor)]
}

#let picture(path, alt, caption) = figure(
  kind: image, caption: caption, placement: none,
  block(above: 4pt, below: 6pt, image(path, width: 100%, alt: alt)),
)

#let formula(eq) = layout(area => {
  let room = area.width - 12pt
  let needed = measure(eq).width
  let size = if needed > room { calc.max(5pt, 9.5pt * (room / needed)) } else { 9.5pt }
  block(width: 100%, inset: (left: 12pt, top: 5pt, bottom: 4pt), {
    show math.equation: set text(size: size)
    set align(left)
    show math.equation.where(block: true): set align(left)
    eq
  })
})

// Two charts side by side under one caption.
#let picture-grid(pictures, caption) = figure(
  kind: image, caption: caption, placement: none,
  block(above: 4pt, below: 6pt, grid(
    columns: (1fr, 1fr), column-gutter: 6mm, row-gutter: 4mm,
    ..pictures.map(((title, path, alt)) => {
      block(breakable: false, align(left, {
        text(size: 8pt, weight: 600, title)
        v(-3pt)
        image(path, width: 100%, alt: alt)
      }))
    }),
  )),
)

#let ratings = (low: rgb("#F0EEE8"), medium: rgb("#F6E3B4"), high: rgb("#EBC3B5"))
#let rated(level, body) = box(
  fill: ratings.at(level), radius: 1.5pt, inset: (x: 3pt, y: 0pt), outset: (y: 2pt),
  text(weight: 600, size: 7pt, body),
)

#let ranked(level, letter, place) = box({
  rated(level, letter)
  h(2.5pt)
  text(size: 6.5pt, fill: second, place)
})
#let severities = (error: rgb("#9B2C1F"), warning: rgb("#8A6D1F"), note: rgb("#56616E"))
#let severity(kind, body) = text(weight: 600, fill: severities.at(kind), body)

#let on-page(name) = context {
  let target = label(name)
  link(target, str(counter(page).at(target).first()))
}
#let place-at(name, number, words) = {
  let target = label(name)
  let page = counter(page).at(target).first()
  link(target, words.at(0) + str(number) + words.at(1) + str(page) + words.at(2))
}
// Both stand within a context: one for all places of a paragraph.
#let at-chapter(name, ..words) = {
  place-at(name, counter(heading).at(label(name)).first(), words.pos())
}
#let at-table(name, ..words) = {
  place-at(name, counter(figure.where(kind: table)).at(label(name)).first(), words.pos())
}
#let statuses = (
  print: accent, part: rgb("#3E7F7F"), text: ink, relief: rgb("#8A6D1F"),
  left: rgb("#8A6D1F"), "none": rgb("#9B2C1F"), frame: third, inapplicable: third,
)
#let served(status, body) = text(weight: 600, fill: statuses.at(status), body)
#let item-head(title, facts, description) = block(sticky: true, above: 20pt, below: 6pt, {
  line(length: 100%, stroke: hairline)
  heading(level: 3, numbering: none, outlined: false, title)
  v(1pt)
  text(size: 7.5pt, fill: second, facts)
  if description != "" { parbreak(); text(size: 8.5pt, description) }
})
#let lineage(eq, id, see, name) = block(above: 4pt, below: 4pt, {
  formula(eq)
  block(above: 0pt, inset: (left: 12pt), { mono(id); h(8pt); text(size: 7pt, fill: second, {
    see
    if name != none { sym.space.nobreak; on-page(name) }
  }) })
})
#let item-parts(pairs) = block(above: 8pt, {
  set text(size: 8pt)
  set par(leading: 0.55em)
  for (term, body) in pairs {
    block(below: 5pt, grid(
      columns: (24mm, 1fr), column-gutter: 4mm, text(weight: 600, size: 7.5pt, term), body,
    ))
  }
})

#let word(body) = text(font: serif, style: "italic", size: 0.93em, body)
#let symbol-word(head, below) = { text(font: serif, style: "italic", head); sub(text(font: serif, below)) }
#let upright(body) = text(font: serif, size: 0.93em, body)

#let lines(parts) = parts.join(linebreak())
#let quoted(body) = {
  let words = text(size: 7pt, fill: second)[“#body”]
  if body.contains(regex("\p{Han}")) { text(lang: "zh", words) } else { text(lang: "en", words) }
}
#let said(body) = text(lang: "zh")[“#body”]
#let absent(body) = text(style: "normal", fill: rgb("#8A6D1F"), body)
#let address(url) = text(size: 6.5pt, link(url, url))

#let operand(name, id, unit) = (name: name, id: id, unit: unit)
#let equation-entry(id: "", facts: "", operands: (), source: "", eq) = {
  block(above: 0pt, below: 2pt, sticky: true, {
    mono(id)
    h(8pt)
    text(size: 7.5pt, fill: second, facts)
  })
  formula(eq)
  set text(size: 7pt, fill: second)
  set par(leading: 0.55em)
  block(above: 2pt, below: 0pt, inset: (left: 12pt), {
    for (index, part) in operands.enumerate() {
      box(text(font: serif, style: "italic", size: 7.5pt, part.name)); sym.space.nobreak
      mono(part.id)
      if part.unit != "" { [ ]; part.unit }
      if index < operands.len() - 1 { [ · ] }
    }
    if operands.len() > 0 { linebreak() }
    source
  })
}
#let kernel-entry(eq, meaning) = block(breakable: false, above: 2pt, below: 2pt, {
  formula(eq)
  block(above: 2pt, below: 4pt, inset: (left: 12pt), text(size: 7.5pt, fill: second, meaning))
})

`;
