import matplotlib.pyplot as plt

loads = [0, 1, 2, 3, 4, 5]
soft = [0, 4, 8, 12, 16, 20]
stiff = [0, 1.5, 3, 4.5, 6, 7.5]
fig, ax = plt.subplots(figsize=(5, 3.5))
ax.plot(loads, soft, color="tab:orange", marker="o", label="Soft spring")
ax.plot(loads, stiff, color="tab:blue", marker="o", label="Stiff spring")
ax.set_title("Stretching two springs")
ax.set_xlabel("Load (N)")
ax.set_ylabel("Extension (cm)")
ax.legend()
