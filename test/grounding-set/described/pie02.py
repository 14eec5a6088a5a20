import matplotlib.pyplot as plt

labels = ['Bus', 'Car', 'Bicycle', 'Walking']
counts = [120, 200, 50, 30]

fig, ax = plt.subplots(figsize=(6, 6))
ax.pie(counts, labels=labels, autopct='%1.1f%%', startangle=90, colors=['#ff9999', '#66b3ff', '#99ff99', '#ffcc99'], shadow=True)
ax.set_title('How Students Travel to School')
plt.show()
