import matplotlib.pyplot as plt

edges = [0, 10, 20, 30, 40, 50, 60, 70, 80]
visitors = [310, 180, 260, 420, 390, 240, 150, 50]

plt.figure(figsize=(8, 5))
plt.stairs(visitors, edges, fill=True, color='mediumturquoise')
plt.title('Age of Museum Visitors in One Week')
plt.xlabel('Age (years)')
plt.ylabel('Visitors')
plt.xlim(0, 80)
plt.show()
