package greetings

import it.words.Routes

/** Ordinary code of the project, in Kotlin; it links to a page that uses it. */
data class Greeting(val name: String) {
    fun text(): String = "Hello $name, see ${Routes.greetingTxt()}"
}
