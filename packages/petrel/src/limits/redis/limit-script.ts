/**
 * Books turns in the timeline of a model, in one step: the generic cell rate algorithm for requests and for
 * tokens, where `r` and `t` are the times up to which the timeline is full. The clock is that of Redis.
 *
 * KEYS: the state (a hash), and when each process was last seen (a sorted set).
 * ARGV: process, requests, tokens, burst, learned requests, learned tokens, extra requests, extra tokens,
 * pause, ahead, and the tokens of each turn. Limits are 0 where there is none.
 */
export const LIMIT_SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local state = redis.call('HMGET', KEYS[1], 'epoch', 'at', 'r', 't', 'paused', 'postponed', 'requests', 'tokens',
  'unpacedR', 'unpacedT')
local function number(at) return tonumber(state[at] or 0) end
local epoch = state[1] or string.format('%.3f', now)
local r, t, paused, postponed = number(3), number(4), number(5), number(6)

-- After the clock was set back, such as that of a replica that takes over.
local back = math.max(0, number(2) - now)
r, t, paused = r - back, t - back, paused - back

local function given(at) return tonumber(ARGV[at]) end
local function lower(one, other)
  if one == 0 or other == 0 then return math.max(one, other) end
  return math.min(one, other)
end
local learnedR = given(5) > 0 and given(5) or number(7)
local learnedT = given(6) > 0 and given(6) or number(8)
-- Estimates of tokens are corrected later: what is given back within a second is not lost.
local burstR, burstT = given(4), math.max(given(4), 1000)
-- A little slower than the limit, so that no minute exceeds it after a burst.
local function pace(limit, burst) return limit > 0 and (60000 + burst) / limit or 0 end
local paceR = pace(lower(given(2), learnedR), burstR)
local paceT = pace(lower(given(3), learnedT), burstT)

local function extra(till, amount, each)
  if amount > 0 then till = math.max(till, now) end
  return till + amount * each
end
-- What was sent before a limit was known counts once it is: of a large number, six seconds of the limit.
local function later(till, unpaced, each)
  if each == 0 or unpaced == 0 then return till, unpaced end
  return extra(till, math.min(unpaced, 6000 / each), each), 0
end
local unpacedR, unpacedT = number(9), number(10)
r, unpacedR = later(r, unpacedR, paceR)
t, unpacedT = later(t, unpacedT, paceT)
r = extra(r, given(7), paceR)
t = extra(t, given(8), paceT)

local till = now + given(9)
if given(9) > 0 and till > paused then
  local by = till - math.max(now, paused)
  r, t = math.max(r, now) + by, math.max(t, now) + by
  paused, postponed = till, postponed + by
end

redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - 30000)
redis.call('ZADD', KEYS[2], now, ARGV[1])
local members = redis.call('ZCARD', KEYS[2])
-- All processes together book so far ahead.
local ahead = given(10) / members
local waits = {}
for at = 11, #ARGV do
  local start = math.max(now, r - burstR, t - burstT, paused)
  if at > 11 and start - now > ahead then break end
  r = math.max(r, start) + paceR
  t = math.max(t, start) + given(at) * paceT
  if paceR == 0 then unpacedR = unpacedR + 1 end
  if paceT == 0 then unpacedT = unpacedT + given(at) end
  waits[#waits + 1] = string.format('%.3f', start - now)
end

local function text(value) return string.format('%.3f', value) end
redis.call('HSET', KEYS[1], 'epoch', epoch, 'at', text(now), 'r', text(r), 't', text(t), 'paused', text(paused),
  'postponed', text(postponed), 'requests', text(learnedR), 'tokens', text(learnedT),
  'unpacedR', text(unpacedR), 'unpacedT', text(unpacedT))
local keep = math.ceil(math.max(0, r - now, t - now, paused - now)) + 600000
redis.call('PEXPIRE', KEYS[1], keep)
redis.call('PEXPIRE', KEYS[2], keep)
return { epoch, text(postponed), text(math.max(0, paused - now)), text(learnedR), text(learnedT),
  members, unpack(waits) }
`;
