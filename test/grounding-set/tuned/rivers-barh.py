import matplotlib.pyplot as plt

rivers = ["Tarn", "Ouse", "Lune", "Wye", "Dee", "Severn"]
km = [95, 84, 85, 250, 113, 354]
order = sorted(range(6), key=lambda i: km[i])
fig, ax = plt.subplots(figsize=(7, 4))
ax.barh([rivers[i] for i in order], [km[i] for i in order], color="cornflowerblue")
for y, i in enumerate(order):
    ax.text(km[i] + 4, y, f"{km[i]} km", va="center")
ax.set_xlabel("Length (km)")
ax.set_xlim(0, 400)
ax.set_title("How long are the rivers?")
