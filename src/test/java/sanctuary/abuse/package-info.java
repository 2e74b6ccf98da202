/**
 * Strangers who mean harm, in numbers: what they can not do to a room, and what they get for it.
 */
package sanctuary.abuse;
