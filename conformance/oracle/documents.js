// Documents at random: most fit the schema, some have mistakes of the kinds that people and programs make.
import {
  getNamedType, getNullableType, isAbstractType, isCompositeType, isInputObjectType, isLeafType, isNonNullType, Lexer, Source, TokenKind,
} from 'graphql'
import { json, literal } from './values.js'

// A document under construction: its operations share its fragments.
class Writer {
  constructor(random, schema) {
    Object.assign(this, { random, schema, fragments: new Map(), variables: new Map() })
    this.composites = Object.values(schema.getTypeMap()).filter((t) => isCompositeType(t) && !t.name.startsWith('__'))
    this.inputs = Object.values(schema.getTypeMap()).filter((t) => isLeafType(t) || isInputObjectType(t))
    this.room = 25 // fields that the document may yet have
  }

  // variable declares a variable for a place of a type, and returns how the place names it.
  variable(type, hasDefault) {
    const { random } = this
    const known = [...this.variables].filter(([, v]) => v.type === String(type))
    if (known.length > 0 && random.chance(0.4)) return `$${random.pick(known)[0]}`
    const name = `v${this.variables.size}`
    let declared = String(type)
    let typed = type
    if (random.chance(0.15)) {
      if (isNonNullType(type)) {
        typed = getNullableType(type) // right if it or the place has a default
        declared = String(typed)
      } else declared += '!'
    }
    if (random.mistake(0.04)) {
      typed = random.pick(this.inputs)
      declared = random.pick([String(typed), `[${typed}]`, `[${typed}!]!`, 'Nonsense', 'Meeting'])
    }
    if (random.mistake(0.02)) declared = `[${declared}]`
    const preset = random.chance(hasDefault ? 0.1 : 0.25) ? ` = ${literal(random, typed)}` : ''
    if (!random.mistake(0.02)) this.variables.set(name, { type: declared, typed, preset })
    return `$${name}`
  }

  args(definitions) {
    const { random } = this
    const given = []
    for (const a of definitions) {
      const isRequired = isNonNullType(a.type) && a.defaultValue === undefined
      if (isRequired ? random.mistake(0.02) : !random.chance(0.15)) continue
      given.push(`${a.name}: ${literal(random, a.type, (type, d) => this.variable(type, d), 0, a.defaultValue !== undefined)}`)
    }
    if (given.length > 0 && random.mistake(0.01)) given.push(random.pick(given))
    if (random.mistake(0.01)) given.push('nonsense: 1')
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }

  directives() {
    const { random } = this
    if (!random.chance(0.05)) return ''
    if (random.mistake(0.1)) {
      return random.pick([' @defer', ' @nonsense', ' @skip', ' @include(if: null)', ' @deprecated', ' @skip(if: true) @skip(if: false)', ' @specifiedBy(url: "x")',
        ' @oneOf', ' @cost(objects: 1)', ' @include(if: "true")', ' @skip(if: {})', ' @defer(label: "x", if: true)', ' @stream'])
    }
    return ` @${random.pick(['skip', 'include'])}(if: ${literal(random, this.schema.getDirective('skip').args[0].type, (t) => this.variable(t, false))})`
  }

  selectionSet(type, depth) {
    const { random } = this
    const fields = type.getFields ? Object.values(type.getFields()) : []
    const chosen = []
    const count = 1 + random.below(3)
    for (let i = 0; i < count || chosen.length === 0; i++) {
      if (fields.length === 0 || random.chance(0.12)) {
        chosen.push(random.chance(0.5) || depth <= 0 ? '__typename' : this.fragment(type, depth))
        continue
      }
      const field = random.pick(fields)
      const isLeaf = isLeafType(getNamedType(field.type))
      if (!isLeaf && (depth <= 0 || this.room <= 0)) {
        const leaves = fields.filter((f) => isLeafType(getNamedType(f.type)))
        chosen.push(leaves.length > 0 ? this.field(random.pick(leaves), depth) : '__typename')
        continue
      }
      chosen.push(this.field(field, depth))
    }
    if (random.chance(0.06)) chosen.push(random.pick(chosen))
    return `{ ${chosen.join(random.pick([' ', '\n  ', ', ']))} }`
  }

  field(field, depth) {
    const { random } = this
    this.room--
    let text = field.name
    if (random.chance(0.1)) text = `${random.isCareful ? `a${this.room}` : random.pick(['a', 'b', 'id', 'name', field.name])}: ${text}`
    if (random.mistake(0.005)) text += 'X'
    text += this.args(field.args) + this.directives()
    const type = getNamedType(field.type)
    if (isLeafType(type) ? random.mistake(0.005) : !random.mistake(0.005)) text += ` ${this.selectionSet(type, depth - 1)}`
    return text
  }

  // fragment spreads or writes a fragment of a type that can be within another.
  fragment(type, depth) {
    const { random } = this
    let inner = type
    if (random.chance(0.7)) {
      const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : (type.getInterfaces?.() ?? [])
      inner = random.mistake(0.1) || possible.length === 0 ? random.pick(this.composites) : random.pick(possible)
    }
    if (random.chance(0.4)) {
      const known = [...this.fragments.keys()]
      if (known.length > 0 && random.chance(0.3)) return `...${random.pick(known)}${this.directives()}`
      const name = `F${this.fragments.size}`
      this.fragments.set(name, '') // within itself, it is a cycle
      this.fragments.set(name, `fragment ${name} on ${inner.name}${this.directives()} ${this.selectionSet(inner, depth - 1)}`)
      return `...${name}${this.directives()}`
    }
    const condition = inner === type && random.chance(0.5) ? '' : ` on ${inner.name}`
    return `...${condition}${this.directives()} ${this.selectionSet(inner, depth - 1)}`
  }

  operation(kind, name) {
    const { random } = this
    this.variables = new Map()
    const root = { query: this.schema.getQueryType(), mutation: this.schema.getMutationType(), subscription: this.schema.getSubscriptionType() }[kind]
    const set = this.selectionSet(root, 1 + random.below(4))
    if (random.mistake(0.02)) this.variables.set('unused', { type: 'Int', typed: this.schema.getType('Int'), preset: '' })
    const declared = [...this.variables].map(([n, v]) => `$${n}: ${v.type}${v.preset}`)
    if (declared.length > 0 && random.mistake(0.01)) declared.push(random.pick(declared))
    if (declared.length === 0 && kind === 'query' && name === '' && random.chance(0.5)) return { text: set, variables: this.variables }
    return { text: `${kind}${name && ` ${name}`}${declared.length > 0 ? `(${declared.join(', ')})` : ''}${this.directives()} ${set}`, variables: this.variables }
  }
}

const strange = ['...', '"on"', '...on', '... "on" Meeting', '"\\ud800"', '"""x""""', '{}', '[]', 'null', '@defer', '$x', '$', '@', '!', '&', '|', '=', ':', '1x', '0x1', '01', '1.',
  '1.e1', '.5', '-', '1.2.3', '1e', '00', '#', '#comment\n', '\ufeff', ',', '""', 'on', 'fragment', 'query', 'true', 'type X { a: Int }', 'extend type Query { x: Int }',
  'fragment F9($a: Int) on Query { __typename }', '"described"', '"""described"""', '{ __typename }', '99999999999999999999999', '1e999', '\t', '\r', '\u00a0', '\u2028', "'x'", ';', '\\',
  '"a\nb"', '"', '"""', '\u0000', '😀', 'é', '..', '. . .', '%', '?', '<', '/', '*']

// mangle changes the tokens or the characters of a document.
function mangle(random, text) {
  if (random.chance(0.2)) {
    const at = random.below(text.length)
    const changed = random.chance(0.5) ? text.slice(0, at) + text.slice(at + 1 + random.below(3)) : text.slice(0, at) + random.pick(strange) + text.slice(at)
    return changed.toWellFormed() // half of a surrogate pair is no JSON in UTF-8, and never reaches the parser
  }
  const tokens = []
  try {
    const lexer = new Lexer(new Source(text))
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) tokens.push(text.slice(token.start, token.end))
  } catch {
    return text
  }
  if (tokens.length === 0) return text
  const at = random.below(tokens.length)
  const other = random.pick(tokens)
  switch (random.below(6)) {
    case 0:
      tokens.splice(at, 1)
      break
    case 1:
      tokens.splice(at, 0, other)
      break
    case 2:
      tokens[at] = other
      break
    case 3:
      tokens.splice(at, random.below(2), random.pick(strange))
      break
    case 4:
      tokens.splice(at, 2, tokens.slice(at, at + 2).join(''))
      break
    default:
      ;[tokens[at], tokens[(at + 1) % tokens.length]] = [tokens[(at + 1) % tokens.length], tokens[at]]
  }
  return tokens.join(' ')
}

// request makes the text of one request as JSON: a document, and values for the variables of the operation that it names.
export function request(random, schema) {
  random.isCareful = random.chance(0.5)
  const writer = new Writer(random, schema)
  const kind = () => random.pick(['query', 'query', 'query', 'query', 'query', 'query', 'mutation', 'subscription'])
  const isMany = random.chance(0.08)
  const first = writer.operation(kind(), isMany || random.chance(0.5) ? 'Q' : '')
  const parts = [first.text, ...writer.fragments.values()]
  if (isMany) parts.push(writer.operation(kind(), random.chance(0.1) ? 'Q' : 'R').text)
  let query = (random.chance(0.3) ? parts.reverse() : parts).join('\n')
  if (random.mistake(0.6)) for (let i = random.below(2); i >= 0; i--) query = mangle(random, query)
  const values = []
  for (const [name, v] of first.variables) {
    const isRequired = v.type.endsWith('!') && v.preset === ''
    if (isRequired ? random.chance(0.05) : random.chance(0.4)) continue
    values.push(`${JSON.stringify(name)}:${json(random, v.typed)}`)
  }
  const operationName = isMany ? 'Q' : undefined
  const members = [`"query":${JSON.stringify(query)}`]
  if (operationName) members.push(`"operationName":"Q"`)
  if (values.length > 0 || random.chance(0.1)) members.push(`"variables":{${values.join(',')}}`)
  return { text: `{${members.join(',')}}`, query, operationName }
}

