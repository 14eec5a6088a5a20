import matplotlib.pyplot as plt

hours = list(range(8, 20))
web = [12, 30, 52, 60, 58, 40, 44, 62, 70, 55, 31, 18]
app = [20, 25, 28, 30, 42, 50, 46, 41, 45, 58, 66, 64]
fig, ax = plt.subplots(figsize=(8, 4))
ax.plot(hours, web, color="purple", linewidth=2, label="Website")
ax.plot(hours, app, color="green", linewidth=2, linestyle=":", label="App")
ax.fill_between(hours, web, alpha=0.15, color="purple")
ax.set(title="Visits to the library catalogue", xlabel="Hour of the day", ylabel="Visits")
ax.set_ylim(0, 80)
ax.legend()
