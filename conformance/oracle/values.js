// Values of input types: as literals in the text of a document, and as JSON in variables. Some are wrong on purpose.
import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'

const numbers = ['0', '-0', '-1', '5', '100', '2147483647', '2147483648', '-2147483648', '-2147483649', '9007199254740993',
  '99999999999999999999', '-99999999999999999999999']
const fractions = ['5.0', '5.5', '-0.0', '1e2', '1E-2', '0.5e1', '123456789012345678901234567890.5', '1e30']
const texts = ['""', '"x"', '"5"', '"2023"', '"2023-10-18"', '"xi-jinping"', '"en"', '"2023-10-18T18:00:00Z"', '"\\u00e9"', '"\\u{1F600}"',
  '"\\uD83D\\uDE00"', '"""block"""', '"""a\n  "quoted" b"""', '"VIDEO"', '"true"', '"null"', '"시진핑"', '"\\n\\t\\"\\\\"']
const wrongTexts = ['"\\ud800"', '"\\udc00"', '"\\ud83dx"', '"\\udc00\\ud800"', '"\\u{d800}"', '"\\u{110000}"', '"\\u{}"', '"\\uD83D\\u{DE00}"', '"\\x"',
  '"""a""""', '""""a"""', '"""a\\u0000"""']
const anything = [...numbers, ...fractions, ...texts, 'true', 'false', 'null', '{}', '[]', '[null]', '{a: 1}', '[{}]', '[[1]]', 'VIDEO', 'x']

// scalarLiteral is a literal of a scalar that most often fits.
function scalarLiteral(random, name) {
  switch (name) {
    case 'Int':
      return random.pick(numbers.slice(0, 6))
    case 'Float':
      return random.pick(random.chance(0.5) ? numbers : fractions)
    case 'Boolean':
      return random.pick(['true', 'false'])
    case 'ID':
      return random.pick(random.chance(0.3) ? numbers : texts)
    default:
      return random.pick(texts)
  }
}

// literal writes a value of a type. variable(type, hasDefault) may declare a variable for it and return its name.
export function literal(random, type, variable, depth = 0, hasDefault = false) {
  if (variable && random.chance(random.isCareful ? 0.3 : 0.12)) return variable(type, hasDefault)
  if (random.mistake(0.025)) return random.pick(anything)
  if (random.mistake(0.006)) return random.pick(wrongTexts)
  if (!isNonNullType(type) && random.chance(0.06)) return 'null'
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    if (random.chance(0.2)) return literal(random, nullable.ofType, variable, depth + 1)
    const elements = Array.from({ length: random.below(3) }, () => literal(random, nullable.ofType, variable, depth + 1))
    return `[${elements.join(random.pick([', ', ' ', ',']))}]`
  }
  if (isEnumType(nullable)) {
    const value = random.pick(nullable.getValues()).name
    return random.mistake(0.03) ? random.pick([value.toLowerCase(), `"${value}"`, value + 'X']) : value
  }
  if (isInputObjectType(nullable)) {
    const fields = []
    for (const field of Object.values(nullable.getFields())) {
      const isRequired = isNonNullType(field.type) && field.defaultValue === undefined
      if (isRequired ? random.mistake(0.03) : depth > 3 || !random.chance(0.15)) continue
      fields.push(`${field.name}: ${literal(random, field.type, variable, depth + 1, field.defaultValue !== undefined)}`)
    }
    if (fields.length > 0 && random.mistake(0.03)) fields.push(random.pick(fields))
    if (random.mistake(0.02)) fields.push(random.pick(['nonsense: 1', '__typename: "X"', 'id: null']))
    return `{${fields.join(', ')}}`
  }
  return scalarLiteral(random, nullable.name)
}

// What both read alike: numbers beyond a double's precision are graphql-js's to lose, see differences.js.
const jsonNumbers = ['0', '-0', '-1', '5', '100', '2147483647', '2147483648', '-2147483649', '9007199254740991', '99999999999999999999',
  '5.0', '5.5', '1e2', '0.5e1', '1e-2', '1e300', '1e400', '-1e400', '50E-1', '-0.0']
const jsonTexts = ['""', '"x"', '"5"', '"2023"', '"2023-10-18"', '"en"', '"2023-10-18T18:00:00Z"', '"시진핑"', '"VIDEO"', '"true"', '"\\u00e9"', '"\\ud83d\\ude00"']
const anyJSON = [...jsonNumbers, ...jsonTexts, 'true', 'false', 'null', '{}', '[]', '[null]', '{"a":1}', '[{}]', '[[1]]', '[[]]', '{"__typename":"X"}']

// json writes a value of a type as JSON.
export function json(random, type, depth = 0) {
  if (random.chance(random.isCareful ? 0.12 : 0.05)) return random.pick(anyJSON)
  if (!isNonNullType(type) && random.chance(0.1)) return 'null'
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    if (random.chance(0.25)) return json(random, nullable.ofType, depth + 1)
    return `[${Array.from({ length: random.below(3) }, () => json(random, nullable.ofType, depth + 1)).join(',')}]`
  }
  if (isEnumType(nullable)) {
    const value = random.pick(nullable.getValues()).name
    return JSON.stringify(random.chance(0.05) ? random.pick([value.toLowerCase(), value + 'X', value + ' ']) : value)
  }
  if (isInputObjectType(nullable)) {
    const fields = []
    for (const field of Object.values(nullable.getFields())) {
      const isRequired = isNonNullType(field.type) && field.defaultValue === undefined
      if (isRequired ? random.chance(0.03) : depth > 3 || !random.chance(0.2)) continue
      fields.push(`${JSON.stringify(field.name)}:${json(random, field.type, depth + 1)}`)
    }
    if (random.chance(0.03)) fields.push(random.pick(['"nonsense":1', '"__typename":"X"', '"__proto__":1']))
    return `{${fields.join(',')}}`
  }
  switch (nullable.name) {
    case 'Int':
      return random.pick(jsonNumbers.slice(0, 6).concat('5.0', '1e2'))
    case 'Float':
      return random.pick(jsonNumbers.slice(0, 16))
    case 'Boolean':
      return random.pick(['true', 'false'])
    case 'ID':
      return random.pick(random.chance(0.3) ? jsonNumbers : jsonTexts)
    default:
      return random.pick(jsonTexts)
  }
}
