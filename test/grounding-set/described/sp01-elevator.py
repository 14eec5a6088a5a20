import matplotlib.pyplot as plt

hours = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
stock = [500, 460, 460, 410, 370, 370, 320, 600, 560, 510, 480]

fig, ax = plt.subplots()
ax.step(hours, stock, where='post', color='crimson', linewidth=2, label='Pallets in stock')
ax.axhline(400, color='gray', linestyle='--', label='Reorder level')
ax.set_title('Warehouse Stock During a Shift')
ax.set_xlabel('Hours Since Start of Shift')
ax.set_ylabel('Pallets')
ax.legend(loc='lower right')
plt.show()
